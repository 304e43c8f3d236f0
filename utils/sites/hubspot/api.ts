/** The pages are at the host of the data center where the account lies, the API of all of them at one. */
export const hubspotApi = { origin: 'https://api.hubapi.com', pages: /^https:\/\/app(?:-\w+)?\.hubspot\.com\/[\w-]+\/\d/ };
