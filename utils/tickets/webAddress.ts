/** Whether a page's address can be added as it is. */
export const isWebAddress = (address: string | undefined): address is string => address !== undefined && /^https?:\/\//i.test(address);
