import type { Shape } from "../src/rules/validation/shape";
import { ruleSetShape } from "../src/rules/validation/ruleSetShape";

type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON schema of rule sets, made from the shape that the add-in itself checks by. */
export function ruleSetSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Gradeline rule set",
    description:
      "The rules of an evaluation as data. docs/rules.md explains every member. What a schema cannot say (lines must rise, shares must make 100) the add-in checks as well.",
    ...schemaOf(ruleSetShape),
  };
}

function schemaOf(shape: Shape): JsonSchema {
  const schema = schemaOfKind(shape);
  return shape.description === undefined ? schema : { description: shape.description, ...schema };
}

function schemaOfKind(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case "text":
      return { type: "string", minLength: 1 };
    case "boolean":
      return { type: "boolean" };
    case "number":
      return { type: shape.whole ? "integer" : "number", minimum: shape.from, maximum: shape.to };
    case "choice":
      return { enum: shape.values };
    case "orNull":
      return { anyOf: [schemaOf(shape.shape), { type: "null" }] };
    case "list":
      return { type: "array", items: schemaOf(shape.entry), minItems: shape.atLeast, maxItems: shape.atMost };
    case "record":
      return { type: "object", additionalProperties: schemaOf(shape.entry) };
    case "object":
      return objectSchema(shape.members);
    case "variants":
      return {
        anyOf: Object.entries(shape.variants).map(([name, { members }]) =>
          objectSchema(members, { [shape.tag]: { const: name } }),
        ),
      };
  }
}

function objectSchema(members: Readonly<Record<string, Shape>>, fixed: JsonSchema = {}): JsonSchema {
  const properties = Object.fromEntries(Object.entries(members).map(([name, shape]) => [name, schemaOf(shape)]));
  return {
    type: "object",
    additionalProperties: false,
    required: Object.keys(members),
    properties: { ...properties, ...fixed },
  };
}
