using System.Collections.Immutable;
using System.Globalization;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Paths;
using GongGen.Analyzers.Values;

namespace GongGen.Analyzers.Kinds;

/// <summary>The ids of a list's items, where all are known, and the ones that a fix can give to items without one of their own.</summary>
internal sealed class ItemIds
{
    private readonly ImmutableArray<Reached> _items;
    private readonly ImmutableArray<string> _referred;

    private ItemIds(ImmutableArray<Reached> items, ImmutableArray<string> referred)
    {
        _items = items;
        _referred = referred;
        Known = [.. items.Select(TextOf).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The ids that items have.</summary>
    public ImmutableArray<string> Known { get; }

    /// <summary>Reads the ids at a path that have to be unique; null where they need not be, or where one of them, or of those that refer to them, is not known.</summary>
    public static ItemIds? Of(ObjectContext context, string path)
    {
        bool isUnique = context.Rules.Annotations.Any(rule => rule.Name == AnnotationNames.UniqueMember && rule.Text(0) == path);
        if (!isUnique || TextsAt(context, path) is not { } items)
        {
            return null;
        }

        List<string> referred = [];
        foreach (Annotation rule in context.Rules.Annotations.Where(rule => rule.Name == AnnotationNames.RefersTo && rule.Text(1) == path))
        {
            if (TextsAt(context, rule.Text(0)) is not { } references)
            {
                return null;
            }

            referred.AddRange(references.Select(TextOf));
        }

        return new(items, [.. referred.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The finding with what a fix may give to an item that is written for this object alone.</summary>
    public static Finding AddTo(Finding finding, ItemIds? ids, ObjectContext context, Reached item, string member)
    {
        bool isEditable = ids is not null && context.IsOwnObject(item);
        return finding with
        {
            Others = isEditable ? [item.Owner.Operation!.Syntax.GetLocation()] : [],
            Properties = (isEditable ? ids!.OfferFor(item) : ImmutableDictionary<string, string?>.Empty).Add(PropertyKeys.Member, member),
        };
    }

    // What a fix may give to an item: what is referred to and nobody has, where this item alone can be meant; a number where nothing is left to refer to.
    private ImmutableDictionary<string, string?> OfferFor(Reached item)
    {
        string[] open = [.. _referred.Where(text => !Known.Contains(text))];
        Reached[] without = [.. _items.Where(other => TextOf(other).Length == 0)];
        bool isMissing = without.Any(other => other.Owner == item.Owner);
        if (open.Length > 0)
        {
            return isMissing && without.Length == 1 ? Offered.Texts(open) : ImmutableDictionary<string, string?>.Empty;
        }

        // Who is meant by a segment that names an id of two items, nobody knows.
        return isMissing || !_referred.Contains(TextOf(item)) ? ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.Value, NumberFor(item)) : ImmutableDictionary<string, string?>.Empty;
    }

    // Each item that needs a number gets another one, so that all can be fixed together.
    private string NumberFor(Reached item)
    {
        int others = _items.TakeWhile(other => other.Owner != item.Owner).Where((other, index) => TextOf(other).Length == 0 || IsSecond(index)).Count();
        IEnumerable<string> free = Enumerable.Range(1, _items.Length + Known.Length + 1).Select(number => number.ToString(CultureInfo.InvariantCulture)).Where(text => !Known.Contains(text));
        return free.ElementAt(others);
    }

    private bool IsSecond(int index) => _items.Take(index).Any(earlier => TextOf(earlier) == TextOf(_items[index]));

    private static ImmutableArray<Reached>? TextsAt(ObjectContext context, string path)
    {
        if (MemberPath.Parse(path) is not { } parsed)
        {
            return null;
        }

        PathWalk walk = PathWalk.Of(context.Value, parsed);
        bool areKnown = walk.IsComplete && walk.Reached.All(reached => !reached.IsAlternative && reached.Value is ConstantValue { Content: null or string });
        return areKnown ? walk.Reached : null;
    }

    private static string TextOf(Reached reached) => (reached.Value as ConstantValue)?.Text ?? "";
}
