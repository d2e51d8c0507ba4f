/**
 * The positions of each group's tasks, groups in the order in which they first come.
 *
 * @param groups - the group of each task
 * @example
 * [...membersOfGroups(["나", "가", "나"])] //=> [["나", [0, 2]], ["가", [1]]]
 */
export function membersOfGroups(groups: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  groups.forEach((group, position) => {
    const known = members.get(group);
    if (known === undefined) members.set(group, [position]);
    else known.push(position);
  });
  return members;
}
