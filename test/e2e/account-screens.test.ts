// Contacts, single messages and activity in both languages and both themes: pictured and held to the rules of accessibility.
import { expect, test } from './app-test.ts'
import { looks, stopIn, wear } from './looks.ts'
import { personAt } from './people/person.ts'
import { tourAccount } from './tours/account-tour.ts'

for (const look of looks) {
  test(`contacts, single messages and activity are sound in ${look.language}, ${look.theme}`, async ({
    campanero,
  }) => {
    test.setTimeout(180_000)
    const { page, problems } = campanero
    const person = personAt(page, look.language)
    const broken: string[] = []
    await wear(campanero, look)
    await person.shell.practises()
    await tourAccount({ page, person, stop: stopIn(campanero, look, broken) })
    expect(broken).toEqual([])
    expect(problems).toEqual([])
  })
}
