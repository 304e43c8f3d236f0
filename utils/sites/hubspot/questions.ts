/** Both read, and change nothing: what they ask for is more than an address holds. */
export const SEARCH = '/crm/v3/objects/tickets/search';
export const BATCH = '/crm/v3/objects/tickets/batch/read';
