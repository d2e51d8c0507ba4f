import type { QuotaBasis } from "../rules/quota";
import type { ReadRow, ReadSection } from "./readSection";
import type { CellPlace } from "./ruleSheet";

type ReadSections = Readonly<Record<string, ReadSection>>;
type Place = readonly [path: string, place: CellPlace];

const rowsOf = (sections: ReadSections, key: string): readonly ReadRow[] => sections[key]?.rows ?? [];

/** The members of one entry under a path of the rule set: `allocation` and `ties` give `allocation.ties`. */
function members(prefix: string, row: ReadRow | undefined): readonly Place[] {
  const under = (key: string) => (prefix === "" ? key : `${prefix}.${key}`);
  return Object.entries(row?.places ?? {}).flatMap(([key, places]): readonly Place[] => {
    const [first] = places;
    if (first === undefined) return row === undefined ? [] : [[under(key), row.place]];
    return [
      ...places.map((place, index): Place => [`${under(key)}[${index}]`, place]),
      ...(places.length === 1 ? [[under(key), first] as const] : []),
    ];
  });
}

/** A table: each entry, and the table itself, for what is wrong with their number. */
function entries(path: string, section: ReadSection | undefined): readonly Place[] {
  if (section === undefined) return [];
  return [
    [path, section.place],
    ...section.rows.flatMap((row, index) => [
      [`${path}[${index}]`, row.place] as const,
      ...members(`${path}[${index}]`, row),
    ]),
  ];
}

/** A table of one column that is a plain list in the rule set. */
function listed(path: string, section: ReadSection | undefined, key: string): readonly Place[] {
  if (section === undefined) return [];
  return [
    [path, section.place],
    ...section.rows.flatMap((row, index): readonly Place[] => [
      [`${path}[${index}]`, row.places[key]?.[0] ?? row.place],
    ]),
  ];
}

/** The cells of a rule set without its rubric, by the path of what stands in them. */
export function gradingPlaces(sections: ReadSections): readonly Place[] {
  return [
    ...members("", rowsOf(sections, "general")[0]),
    ...entries("grades", sections["grades"]),
    ...quotaPlaces(sections),
    ...entries("unearned", sections["unearned"]),
    ...members("allocation", rowsOf(sections, "allocation")[0]),
    ...members("committee", rowsOf(sections, "committee")[0]),
    ...members("correction", rowsOf(sections, "correction")[0]),
  ];
}

function quotaPlaces(sections: ReadSections): readonly Place[] {
  let small = 0;
  return rowsOf(sections, "quotas").flatMap((row): readonly Place[] => {
    const { below } = row.values;
    const group = below === null ? "" : `smallGroups[${small++}].`;
    const quota = `${group}quota`;
    const cell = (key: string) => row.places[key]?.[0] ?? row.place;
    const basis = row.values["basis"] as QuotaBasis | null;
    const limits = rowsOf(sections, "limits").filter((limit) => limit.values["below"] === below);
    return [
      [quota, cell("basis")],
      [`${quota}.basis`, cell("basis")],
      [`${quota}.fill`, cell("fill")],
      ...(below === null ? [] : [[`${group}below`, cell("below")] as const]),
      ...(basis === null ? [] : [[`${quota}.${basis}`, cell("basis")] as const]),
      ...(row.places["values"] ?? []).map((place, index): Place => [`${quota}.${basis ?? ""}[${index}]`, place]),
      ...limits.flatMap((limit, index) => members(`${quota}.limits[${index}]`, limit)),
    ];
  });
}

/** The cells of a rubric, by the path of what stands in them. */
export function rubricPlaces(sections: ReadSections): readonly Place[] {
  const itemBands = rowsOf(sections, "itemBands");
  return [
    ...members("rubric.achievement", rowsOf(sections, "achievement")[0]),
    ...listed("rubric.achievement.provisionalMarks", sections["provisionalMarks"], "mark"),
    ...entries("rubric.achievement.bands", sections["achievementBands"]),
    ...members("rubric.initiative", rowsOf(sections, "initiative")[0]),
    ...entries("rubric.initiative.bands", sections["initiativeBands"]),
    ...entries("rubric.representativeness.bands", sections["representativenessBands"]),
    ...entries("rubric.effect", sections["effectBands"]),
    ...entries("rubric.contribution", sections["contributionBands"]),
    ...listed("rubric.communication.bestNeeds", sections["communicationNeeds"], "need"),
    ...entries("rubric.items", sections["items"]),
    ...rowsOf(sections, "items").flatMap((item, index) =>
      itemBands
        .filter((row) => row.values["item"] === item.values["id"])
        .flatMap((row, band) => members(`rubric.items[${index}].bands[${band}]`, row)),
    ),
    ...members("rubric.bonusPenalty", rowsOf(sections, "bonusPenalty")[0]),
    ...entries("rubric.labelAliases", sections["labelAliases"]),
  ];
}
