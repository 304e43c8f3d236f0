import type { ProductId } from './products';

/** What an analyst is told, and asked, about a token. */
export interface TokenHelp {
  /** The path below the site where a token is found or made, or the address of a page that tells how. */
  readonly page: string;
  /** What it must be allowed, by the product's own names, where that is chosen with it. */
  readonly scopes?: readonly string[];
  /** It names nobody: the analyst says by which e-mail address the product knows them. */
  readonly namesNobody?: true;
}

/** For each product that takes a token. Apart from the products, which every wake of the worker loads. */
export const tokenHelp: Readonly<Partial<Record<ProductId, TokenHelp>>> = {
  glpi: { page: '/front/preference.php' },
  hubspot: {
    page: 'https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/account-service-keys',
    scopes: ['tickets', 'crm.objects.owners.read'],
    namesNobody: true,
  },
  redmine: { page: '/my/api_key' },
};
