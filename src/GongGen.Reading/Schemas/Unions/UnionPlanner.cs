using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas.Unions;

/// <summary>Decides what "oneOf", "anyOf" and lists of type names come down to.</summary>
/// <param name="context">What all readers share.</param>
/// <param name="components">The named schemas.</param>
internal sealed class UnionPlanner(ReadContext context, ComponentSchemas components)
{
    private readonly CaseCollector _collector = new(context, components);
    private readonly UnionOrder _order = new(components.ValuesOf);

    /// <summary>The plan of a schema whose shape is Alternatives.</summary>
    public UnionPlan Plan(SchemaView view, TypePlace place)
    {
        CollectedCases found = _collector.Collect(view, place);
        List<UnionCase> cases = found.Cases;
        UnionPlan Come(UnionShape shape) => new(shape, cases, found.AllowsNull);
        if (cases.Count == 0)
        {
            bool isNothingElse = !found.AllowsNull && view.Alternatives.Count > 0;
            return Come(isNothingElse && found.IsBroken ? UnionShape.Unreadable : UnionShape.Free) with { Problem = isNothingElse && found.IsRepeated ? "the schema contains itself without an object in between" : "" };
        }

        // Only "true", which stands for no schema of its own.
        if (cases.TrueForAll(one => ReferenceEquals(one.Node, view.Node) && one.OnlyType is null))
        {
            return Come(UnionShape.Free);
        }

        bool isScalar = view.Alternatives.Count > 0 && view.Types.Count == 1 && view.Types[0] is "string" or "integer" or "number" or "boolean";
        if (cases.TrueForAll(one => one.IsWord) && (cases.Count > 1 || isScalar))
        {
            return Come(UnionShape.Words);
        }

        if (cases.Count == 1 && !isScalar)
        {
            return Come(UnionShape.Single);
        }

        bool areSame = cases[0].Kind is JsonKind.Text or JsonKind.Number or JsonKind.Boolean && cases.TrueForAll(one => one.Kind == cases[0].Kind);
        return isScalar || areSame ? Come(UnionShape.Scalar) : PlanUnion(cases, found.AllowsNull);
    }

    /// <summary>The plan of a schema that others extend, and that has a discriminator.</summary>
    public UnionPlan PlanBase(ComponentSchema component)
    {
        List<UnionCase> cases = _collector.CollectBase(component);
        return PlanUnion(cases, component.View!.AllowsNull);
    }

    private UnionPlan PlanUnion(List<UnionCase> cases, bool allowsNull)
    {
        UnionPlan free = new(UnionShape.Free, cases, allowsNull);
        if (cases.TrueForAll(one => one.Kind == JsonKind.Any))
        {
            return free;
        }

        if (ProblemOfLists(cases.FindAll(one => one.Kind == JsonKind.Array)) is { } ofLists)
        {
            return free with { Problem = ofLists };
        }

        List<UnionCase> objects = cases.FindAll(one => one.Kind == JsonKind.Object);
        UnionCase? rest = cases.Find(one => one.Kind == JsonKind.Any);
        if (SortObjects(objects, rest, out string problem) is not { } sorted)
        {
            return free with { Problem = problem };
        }

        return new UnionPlan(UnionShape.Union, [.. cases.Where(one => one.Kind is not (JsonKind.Object or JsonKind.Any)), .. sorted], allowsNull);
    }

    private List<UnionCase>? SortObjects(List<UnionCase> objects, UnionCase? rest, out string problem)
    {
        List<UnionCase> tested = objects.FindAll(one => !one.IsCatchAll);
        List<UnionCase> catchAlls = objects.FindAll(one => one.IsCatchAll);
        UnionCase? other = catchAlls.Count > 1 ? catchAlls[1] : rest;
        if (catchAlls.Count > 0 && other is not null)
        {
            problem = $"nothing tells {catchAlls[0].Label} from {other.Label}: both take any object";
            return null;
        }

        RequireMembers(tested.Where(one => one.Tests.Count == 0));
        List<UnionCase>? sorted = _order.Sort(tested, out problem);
        if (sorted is null)
        {
            RequireMembers(tested);
            sorted = _order.Sort(tested, out problem);
        }

        UnionCase? last = catchAlls.Count > 0 ? catchAlls[0] : rest;
        if (sorted?.Find(one => last is not null && one.Tests.Count == 0) is { } loose)
        {
            problem = $"nothing tells {loose.Label} from {last!.Label}: the former requires no member, the latter takes any object";
            return null;
        }

        if (sorted is not null)
        {
            _order.Prune([.. sorted, .. catchAlls]);
        }

        return sorted is null ? null : [.. sorted, .. catchAlls];
    }

    private void RequireMembers(IEnumerable<UnionCase> cases)
    {
        foreach (UnionCase one in cases)
        {
            one.RequireMembers(components.ValuesOf);
        }
    }

    // Lists are told apart by their first item.
    private string? ProblemOfLists(List<UnionCase> lists)
    {
        if (lists.Count < 2)
        {
            return null;
        }

        Dictionary<JsonKind, UnionCase> byKind = [];
        foreach (UnionCase list in lists)
        {
            JsonKind kind = components.KindOf(list.View.Items);
            if (kind == JsonKind.Any || byKind.ContainsKey(kind))
            {
                return $"nothing tells {(byKind.TryGetValue(kind, out UnionCase? other) ? other : lists.Find(each => each != list)!).Label} from {list.Label}: both are lists of the same kind of items";
            }

            byKind.Add(kind, list);
        }

        return null;
    }
}
