// Mobile numbers of the countries lists come from, as their numbering plans publish them; the subscribers are made up.
import type { MobilePlan } from './phone-class.ts'

export const mobilePlans: readonly MobilePlan[] = [
  {
    ...{ home: 'CO', code: '57', groups: [3, 3, 4] },
    rule: 'Colombia: mobiles are 3 and nine digits more, the operator in the first three',
    series: ['30055501##', '31055501##', '31555501##', '32055501##', '35055501##'],
  },
  {
    ...{ home: 'MX', code: '52', groups: [2, 4, 4] },
    rule: 'Mexico: ten digits, area of two or three; one range for mobiles and landlines since 2019',
    series: ['55555501##', '33355501##', '81835501##'],
  },
  {
    ...{ home: 'AR', code: '54', groups: [1, 2, 4, 4] },
    rule: 'Argentina: a mobile is 9, area and subscriber, eleven digits in all',
    series: ['911555501##', '935155501##'],
  },
  {
    ...{ home: 'CL', code: '56', groups: [1, 4, 4] },
    rule: 'Chile: nine digits, mobiles begin with 9',
    series: ['9555501##', '9875501##'],
  },
  {
    ...{ home: 'PE', code: '51', groups: [3, 3, 3] },
    rule: 'Peru: nine digits, mobiles begin with 9',
    series: ['9555501##', '9875501##'],
  },
  {
    ...{ home: 'EC', code: '593', groups: [2, 3, 4] },
    rule: 'Ecuador: mobiles are 9 and eight digits more after the trunk 0',
    series: ['9955501##', '9875501##'],
  },
  {
    ...{ home: 'BR', code: '55', groups: [2, 5, 4] },
    rule: 'Brazil: area of two digits, then 9 and eight digits more',
    series: ['119855501##', '219755501##'],
  },
  {
    ...{ home: 'VE', code: '58', groups: [3, 3, 4] },
    rule: 'Venezuela: mobiles are 412, 414, 416, 424 or 426 and seven digits more',
    series: ['41255501##', '42455501##'],
  },
  {
    ...{ home: 'US', code: '1', groups: [3, 3, 4] },
    rule: 'United States: ten digits, one range for mobiles and landlines; 555-01xx is for fiction',
    series: ['30555501##', '21255501##'],
  },
  {
    ...{ home: 'ES', code: '34', groups: [3, 3, 3] },
    rule: 'Spain: nine digits, mobiles begin with 6 or with 71 to 74',
    series: ['6005501##', '7125501##'],
  },
  {
    ...{ home: 'PA', code: '507', groups: [4, 4] },
    rule: 'Panama: mobiles are 6 and seven digits more',
    series: ['655501##'],
  },
  {
    ...{ home: 'CR', code: '506', groups: [4, 4] },
    rule: 'Costa Rica: eight digits, mobiles begin with 6, 7 or 8',
    series: ['885501##'],
  },
  {
    ...{ home: 'DO', code: '1', groups: [3, 3, 4] },
    rule: 'Dominican Republic: ten digits of area 809, 829 or 849',
    series: ['80955501##'],
  },
]
