// A page of the size of Excel starts in seconds, not in Jest's five.
jest.setTimeout(60_000);
