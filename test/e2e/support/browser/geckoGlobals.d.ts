/** The few names of Firefox's privileged scope that the tests use. */
declare global {
  interface CaughtAlert {
    readonly id: string;
    readonly title: string;
    readonly body: string;
    readonly click: () => void;
  }
  interface GeckoAlert {
    readonly name: string;
    readonly title: string;
    readonly text: string;
    readonly cookie: string;
  }
  interface GeckoAlertListener {
    observe(subject: null, topic: string, cookie: string): void;
  }
  var prazoAlerts: CaughtAlert[];
  const ChromeUtils: { generateQI(names: readonly string[]): (iid: unknown) => unknown };
  const Ci: { readonly nsIComponentRegistrar: unknown };
  const Components: {
    ID(text: string): unknown;
    readonly manager: {
      QueryInterface(iid: unknown): {
        registerFactory(id: unknown, name: string, contract: string, factory: { createInstance(iid: unknown): unknown }): void;
      };
    };
  };
  const WebExtensionPolicy: {
    getByID(id: string): {
      readonly extension: {
        readonly backgroundState: string;
        terminateBackground(options: { ignoreDevToolsAttached: boolean; disableResetIdleForTest: boolean }): Promise<void>;
      };
    };
  };
}

export {};
