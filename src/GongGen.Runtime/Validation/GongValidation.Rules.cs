#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Linq;

/// <content>Rules of an overlay. A message that is not empty takes the place of the rule's own.</content>
internal sealed partial class GongValidation
{
    /// <summary>A value must be among the values of the items of a list.</summary>
    public void RequiresItem(string ruleId, string message, bool isRefused, GongPathValue member, string items, IEnumerable<GongPathValue> values)
    {
        if (member.IsSet && !values.Any(value => string.Equals(value.Text, member.Text, StringComparison.Ordinal)))
        {
            Say(member.Path, ruleId, message, "is " + Quote(member) + ", which is not among " + items, isRefused);
        }
    }

    /// <summary>Two members must not both be set; the first one wins.</summary>
    public void MutuallyExclusive(string ruleId, string message, bool isRefused, GongPathValue member, IEnumerable<GongPathValue> others)
    {
        if (!member.IsSet)
        {
            return;
        }

        foreach (GongPathValue other in others.Where(value => value.IsSet))
        {
            Say(other.Path, ruleId, message, "must not be set together with " + member.Path, isRefused);
        }
    }

    /// <summary>Where one member is set, others must be set.</summary>
    public void RequiresMember(string ruleId, string message, bool isRefused, GongPathValue when, IEnumerable<GongPathValue> members)
    {
        if (!when.IsSet)
        {
            return;
        }

        foreach (GongPathValue member in members.Where(value => !value.IsSet))
        {
            Say(member.Path, ruleId, message, "must be set, because " + when.Path + " is", isRefused);
        }
    }

    /// <summary>Every value must be among the targets.</summary>
    public void RefersTo(string ruleId, string message, bool isRefused, IEnumerable<GongPathValue> members, string target, IEnumerable<GongPathValue> targets)
    {
        HashSet<string> known = new(targets.Where(value => value.IsSet).Select(value => value.Text), StringComparer.Ordinal);
        foreach (GongPathValue member in members.Where(value => value.IsSet && !known.Contains(value.Text)))
        {
            Say(member.Path, ruleId, message, "is " + Quote(member) + ", which is not among " + target, isRefused);
        }
    }

    /// <summary>No value stands twice.</summary>
    public void UniqueMember(string ruleId, string message, bool isRefused, IEnumerable<GongPathValue> members)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (GongPathValue member in members.Where(value => value.IsSet && !seen.Add(value.Text)))
        {
            Say(member.Path, ruleId, message, "is " + Quote(member) + " a second time", isRefused);
        }
    }

    /// <summary>One value must be less than another one.</summary>
    public void LessThan(string ruleId, string message, bool isRefused, GongPathValue member, GongPathValue other)
    {
        if (GongOrder.Compare(member.Value, other.Value) >= 0)
        {
            Say(member.Path, ruleId, message, "must be less than " + other.Path, isRefused);
        }
    }

    /// <summary>A member may be set only where another one has a value.</summary>
    public void OnlyWhen(string ruleId, string message, bool isRefused, GongPathValue member, GongPathValue other, string value)
    {
        if (member.IsSet && !string.Equals(other.Text, value, StringComparison.Ordinal))
        {
            Say(member.Path, ruleId, message, "works only where " + other.Path + " is " + value, isRefused);
        }
    }

    /// <summary>At least one member must be set.</summary>
    public void AnyOf(string ruleId, string message, bool isRefused, params GongPathValue[] members)
    {
        if (!members.Any(member => member.IsSet))
        {
            Say(members[0].Path, ruleId, message, "or one of " + string.Join(", ", members.Skip(1).Select(member => member.Path)) + " should be set", isRefused);
        }
    }

    /// <summary>Texts must be known ones.</summary>
    public void KnownValues(string ruleId, string message, bool isRefused, IEnumerable<GongPathValue> values, params string[] known)
    {
        foreach (GongPathValue value in values.Where(value => value.Value is not null && Array.IndexOf(known, value.Text) < 0))
        {
            Say(value.Path, ruleId, message, "is " + Quote(value) + ", which the API does not list", isRefused);
        }
    }

    /// <summary>Texts that the API lists but that are probably a mistake.</summary>
    public void DiscouragedValues(string ruleId, string message, bool isRefused, IEnumerable<GongPathValue> values, params string[] discouraged)
    {
        foreach (GongPathValue value in values.Where(value => value.Value is not null && Array.IndexOf(discouraged, value.Text) >= 0))
        {
            Say(value.Path, ruleId, message, "is " + Quote(value) + ", which is probably a mistake", isRefused);
        }
    }

    /// <summary>Ids of decimal digits.</summary>
    public void NumericId(string ruleId, string message, bool isRefused, IEnumerable<GongPathValue> values, int maxDigits)
    {
        foreach (GongPathValue value in values.Where(value => value.Value is not null && !IsNumericId(value.Text, maxDigits)))
        {
            Say(value.Path, ruleId, message, "is " + Quote(value) + ", which is not an id of at most " + Number(maxDigits) + " digits", isRefused);
        }
    }

    private static bool IsNumericId(string text, int maxDigits) => text.Length > 0 && text.Length <= maxDigits && text.All(c => c is >= '0' and <= '9');

    private static string Quote(GongPathValue value) => "\"" + value.Text + "\"";

    private void Say(string path, string ruleId, string message, string problem, bool isRefused) =>
        Add(path, ruleId, message.Length > 0 ? message : problem, isRefused);
}
