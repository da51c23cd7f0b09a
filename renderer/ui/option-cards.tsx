// A choice among a few options, each with the one line that helps to choose.
import { Radio } from '@mantine/core'
import classes from './option-cards.module.css'

export type Option<Value extends string> = {
  readonly value: Value
  readonly label: string
  readonly description: string
}

type Props<Value extends string> = {
  readonly id: string
  readonly label: string
  readonly description?: string
  readonly options: readonly Option<Value>[]
  readonly value: Value | null
  readonly error?: string | undefined
  readonly onChange: (value: Value) => void
}

export function OptionCards<Value extends string>(props: Props<Value>) {
  const { id, options, value, error, onChange } = props
  return (
    <Radio.Group
      name={id}
      label={props.label}
      description={props.description}
      value={value}
      error={error}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen)
        if (option) onChange(option.value)
      }}
    >
      <div className={classes.options}>
        {options.map((option, index) => (
          <Radio
            key={option.value}
            // The first one carries the id: a problem in the list takes the person here.
            id={index === 0 ? id : `${id}-${option.value}`}
            value={option.value}
            label={option.label}
            description={option.description}
            classNames={{
              root: classes.option ?? '',
              body: classes.body ?? '',
              labelWrapper: classes.words ?? '',
              description: classes.hint ?? '',
            }}
          />
        ))}
      </div>
    </Radio.Group>
  )
}
