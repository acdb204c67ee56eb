using GongGen.Model.Issues;
using GongGen.Reading.Documents;
using GongGen.Reading.Operations;
using GongGen.Reading.Schemas;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Checks;

/// <summary>Finds successes that hold something else than the one whose type a method returns: a method has one type, and reads every success as that.</summary>
internal sealed class SuccessCheck(ReadContext context, TypeMapper types)
{
    public void Run(List<SpecEntry> successes, SpecEntry chosen, MediaChoice media, OperationDraft draft)
    {
        foreach (SpecEntry other in successes)
        {
            if (ReferenceEquals(other.Value, chosen.Value)
                || context.References.Follow((SpecMapping)other.Value) is not { } response
                || MediaChoice.Pick(context.Nodes.Mapping(response, "content"), context) is not { } otherMedia
                || Fits(media, otherMedia, draft))
            {
                continue;
            }

            string message = $"the method of {draft.Entry.Title} returns what the response {chosen.Name} holds; {other.Name} holds something else, and is read the same way";
            context.Issues.Add(SpecIssueKind.FreeForm, message, other.Key);
        }
    }

    // True for the same schema, and for one that has all members of the chosen one: members that are unknown to a record are kept.
    private bool Fits(MediaChoice chosen, MediaChoice other, OperationDraft draft)
    {
        if (!string.Equals(chosen.Type, other.Type, StringComparison.Ordinal))
        {
            return false;
        }

        if (ReferenceEquals(Target(chosen.Schema), Target(other.Schema)))
        {
            return true;
        }

        TypePlace place = draft.Place(draft.Entry.Node, draft.Entry.Node, "Response");
        return types.View(chosen.Schema, place) is { Shape: SchemaShape.Record } view
            && types.View(other.Schema, place) is { Shape: SchemaShape.Record } otherView
            && view.Properties.All(property => Has(otherView, property))
            && view.Required.IsSubsetOf(otherView.Required);
    }

    private bool Has(SchemaView view, ViewProperty property)
    {
        ViewProperty? same = view.Properties.FirstOrDefault(other => string.Equals(other.Name, property.Name, StringComparison.Ordinal));
        return same is not null
            && types.Map(property.Entry.Value, property.Owner.Member(property.Name))?.Type == types.Map(same.Entry.Value, same.Owner.Member(same.Name))?.Type;
    }

    private SpecNode? Target(SpecNode? schema) => schema is SpecMapping mapping ? context.References.Follow(mapping) : schema;
}
