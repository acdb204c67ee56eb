using GongGen.Model.Issues;
using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Schemas.Unions;

namespace GongGen.Reading.Schemas;

/// <summary>Reads "oneOf", "anyOf" and lists of type names: the one type that they come down to, or a union.</summary>
internal sealed class AlternativesReader(ReadContext context, TypeMapper mapper, EnumReader enums)
{
    private readonly ScalarMerger _scalars = new(context, enums);

    /// <summary>Reads unions whose names are settled.</summary>
    public UnionReader Unions { get; } = new(context, mapper, new ScalarMerger(context, enums));

    /// <summary>The type; null where each schema needs a reference that leads nowhere.</summary>
    public TypeUse? Map(SchemaView view, UnionPlan plan, TypePlace place)
    {
        TypeUse? use = plan.Shape switch
        {
            UnionShape.Unreadable => null,
            UnionShape.Single => mapper.Map(plan.Cases[0].Node, place),
            UnionShape.Words => _scalars.Merge(plan.Cases, view, place),
            UnionShape.Scalar when view.Types.Count == 1 => new TypeUse(ScalarTypes.Map(view, context.Issues), AllowsNull: false, view),
            UnionShape.Scalar => _scalars.Merge(plan.Cases, view, place),
            UnionShape.Union => new TypeUse(Unions.Read(plan, view, place), AllowsNull: false, view),
            _ => MapFree(view, plan),
        };
        return use is null ? null : use with { AllowsNull = use.AllowsNull || plan.AllowsNull };
    }

    /// <summary>Reports why a value of several schemas is taken as it comes.</summary>
    public void ReportFree(SchemaView view, UnionPlan plan)
    {
        if (plan.Problem.Length > 0)
        {
            context.Issues.Add(SpecIssueKind.FreeForm, $"a value that is one of several schemas is taken as it comes: {plan.Problem}", view.Node);
        }
    }

    private TypeUse MapFree(SchemaView view, UnionPlan plan)
    {
        ReportFree(view, plan);
        return plan.Cases.Count == 0 ? TypeUse.Any : new TypeUse(new TypeRef(TypeKind.Json), AllowsNull: true, view);
    }
}
