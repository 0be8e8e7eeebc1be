import { ExcelType, method } from "../wire/excelType";

/** What the custom functions' runtime tells the host. */
export interface FunctionService {
  /** The runtime can be called from now on. */
  ready(): void;
  /** Answers to calls, as `SetInvocationArrayResults` carries them. */
  accept(results: unknown): void;
}

/** Feature 2 lets the runtime answer every 200 ms instead of every 500 ms. */
const ENABLED_FEATURES = [2];

/** The service that the custom functions' runtime of office.js talks to. */
export const customFunctionsType: ExcelType<FunctionService> = new ExcelType<FunctionService>(
  "CustomFunctions",
  {
    members: {
      _SetOsfControlContainerReadyForCustomFunctions: method((service) => {
        service.ready();
      }),
      _GetEnabledFeatures: method(() => ENABLED_FEATURES),
      SetInvocationArrayResults: method((service, args) => {
        service.accept(args.at(0));
      }),
      SetInvocationResults: method((service, args) => {
        service.accept(args.at(0));
      }),
    },
  },
);
