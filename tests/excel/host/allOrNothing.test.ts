import { allOrNothing, finishCleanUps } from "../../../src/excel/host/allOrNothing";

/** A command that has begun several things, each of which can be taken back once Excel is reachable. */
function failing(lefts: readonly string[], take: (left: string) => Promise<undefined>) {
  return allOrNothing<never>((takeBack) => {
    for (const left of lefts) takeBack(left, () => take(left));
    return Promise.reject(new Error("refused"));
  });
}

test("what a failed command says is taken back, the last first, before the failure is told", async () => {
  const taken: string[] = [];
  const command = failing(["first", "second"], (left) => {
    taken.push(left);
    return Promise.resolve(undefined);
  });
  await expect(command).rejects.toThrow("refused");
  expect(taken).toEqual(["second", "first"]);
});

test("two finishers run each clean-up once, in turn", async () => {
  const taken: string[] = [];
  let isReachable = false;
  const take = async (left: string) => {
    if (!isReachable) throw new Error("no contact");
    taken.push(left);
    await Promise.resolve();
    return undefined;
  };
  const commands = [failing(["first"], take), failing(["second"], take)];
  for (const outcome of await Promise.allSettled(commands)) {
    expect(outcome).toMatchObject({ status: "rejected", reason: { name: "LeftoverError" } });
  }
  isReachable = true;
  await Promise.all([finishCleanUps(), finishCleanUps(), finishCleanUps()]);
  expect(taken).toEqual(["first", "second"]);
});

test("a clean-up that fails is neither forgotten nor overtaken", async () => {
  const taken: string[] = [];
  let refusals = 3;
  const take = (left: string) => {
    refusals -= 1;
    if (refusals >= 0) return Promise.reject(new Error("no contact"));
    taken.push(left);
    return Promise.resolve(undefined);
  };
  await expect(failing(["first", "second"], take)).rejects.toMatchObject({ left: "second" });
  await expect(Promise.all([finishCleanUps(), finishCleanUps()])).rejects.toThrow("no contact");
  await finishCleanUps();
  expect(taken).toEqual(["second", "first"]);
});

test("what is not there any more holds up nothing", async () => {
  const gone = Object.assign(new Error("gone"), { code: "ItemNotFound" });
  await expect(failing(["sheet"], () => Promise.reject(gone))).rejects.toThrow("refused");
  await finishCleanUps();
});

test("a command that can only be finished comes to what it was to come to", async () => {
  const command = allOrNothing<string>((takeBack) => {
    takeBack("sheet", () => Promise.resolve("removed"));
    return Promise.reject(new Error("refused"));
  });
  expect(await command).toBe("removed");
});
