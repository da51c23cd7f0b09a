// The practice provider's contract as an OpenAPI document, made from the schemas that judge its requests.
import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { OperationName } from '../../shared/provider/provider-profile.ts'
import { yellowPushProfile } from '../../shared/provider/shipped-profiles.ts'
import {
  errorSchema,
  groupContactsSchema,
  newGroupSchema,
  searchSchema,
  sendToContactsSchema,
  sendToGroupSchema,
  updateCampaignSchema,
} from './practice-schemas.ts'

const bodies: Partial<Record<OperationName, z.ZodObject>> = {
  createGroup: newGroupSchema,
  addContacts: groupContactsSchema,
  deleteContacts: groupContactsSchema,
  sendToGroup: sendToGroupSchema,
  sendToContacts: sendToContactsSchema,
  findCampaigns: searchSchema,
  updateCampaign: updateCampaignSchema,
}

const campaignsApi = [
  'createGroup',
  'listGroups',
  'addContacts',
  'deleteContacts',
  'deleteGroup',
  'sendToGroup',
  'sendToContacts',
  'getCampaign',
  'findCampaigns',
  'updateCampaign',
  'cancelCampaign',
] as const satisfies readonly OperationName[]

/** Groups and campaigns, with the default paths: assumed ones, as the profile that ships says. */
export function practiceOpenApi() {
  const document = new OpenAPIHono()
  document.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
  })
  for (const operation of campaignsApi) registerOperation(document, operation)
  return document.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Practice provider: groups and campaigns', version: '1' },
  })
}

function registerOperation(document: OpenAPIHono, operation: (typeof campaignsApi)[number]): void {
  const { method, path } = yellowPushProfile.operations[operation]
  const body = bodies[operation]
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const params = z.object(Object.fromEntries(ids.map((name) => [name, z.string()])))
  document.openAPIRegistry.registerPath({
    method: method.toLowerCase() as 'get',
    path,
    operationId: operation,
    security: [{ key: [] }],
    request: {
      ...(ids.length === 0 ? {} : { params }),
      ...(body === undefined
        ? {}
        : { body: { content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      200: { description: 'Performed' },
      400: {
        description: 'Refused; code 1 is a request error',
        content: { 'application/json': { schema: errorSchema } },
      },
      401: { description: 'Unauthorized client' },
    },
  })
}
