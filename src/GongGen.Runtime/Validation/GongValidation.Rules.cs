#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Linq;

/// <content>Rules of an overlay. A message that is not empty takes the place of the rule's own.</content>
internal sealed partial class GongValidation
{
    /// <summary>A value must be among the values of the items of a list.</summary>
    public void RequiresItem(string ruleId, string message, GongPathValue member, string items, IEnumerable<GongPathValue> values)
    {
        if (member.IsSet && !values.Any(value => string.Equals(value.Text, member.Text, StringComparison.Ordinal)))
        {
            Say(member.Path, ruleId, message, "is " + member.Text + ", which is not among " + items, isRefused: true);
        }
    }

    /// <summary>Two members must not both be set; the API ignores the other one.</summary>
    public void MutuallyExclusive(string ruleId, string message, GongPathValue member, IEnumerable<GongPathValue> others)
    {
        if (!member.IsSet)
        {
            return;
        }

        foreach (GongPathValue other in others.Where(value => value.Value is not null))
        {
            Say(other.Path, ruleId, message, "must not be set together with " + member.Path, isRefused: false);
        }
    }

    /// <summary>Where one member is set, others must be set.</summary>
    public void RequiresMember(string ruleId, string message, GongPathValue when, IEnumerable<GongPathValue> members)
    {
        if (!when.IsSet)
        {
            return;
        }

        foreach (GongPathValue member in members.Where(value => !value.IsSet))
        {
            Say(member.Path, ruleId, message, "must be set, because " + when.Path + " is", isRefused: true);
        }
    }

    /// <summary>Every value must be among the targets.</summary>
    public void RefersTo(string ruleId, string message, IEnumerable<GongPathValue> members, string target, IEnumerable<GongPathValue> targets)
    {
        HashSet<string> known = new(targets.Where(value => value.IsSet).Select(value => value.Text), StringComparer.Ordinal);
        foreach (GongPathValue member in members.Where(value => value.IsSet && !known.Contains(value.Text)))
        {
            Say(member.Path, ruleId, message, "is " + member.Text + ", which is not among " + target, isRefused: true);
        }
    }

    /// <summary>No value stands twice.</summary>
    public void UniqueMember(string ruleId, string message, IEnumerable<GongPathValue> members)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (GongPathValue member in members.Where(value => value.IsSet && !seen.Add(value.Text)))
        {
            Say(member.Path, ruleId, message, "is " + member.Text + " a second time", isRefused: true);
        }
    }

    /// <summary>One value must be less than another one.</summary>
    public void LessThan(string ruleId, string message, GongPathValue member, GongPathValue other)
    {
        bool isComparable = member.Value is IComparable && other.Value is not null && member.Value.GetType() == other.Value.GetType();
        if (isComparable && ((IComparable)member.Value!).CompareTo(other.Value) >= 0)
        {
            Say(member.Path, ruleId, message, "must be before " + other.Path, isRefused: true);
        }
    }

    /// <summary>A member may be set only where another one has a value.</summary>
    public void OnlyWhen(string ruleId, string message, GongPathValue member, GongPathValue other, string value, bool isRefused)
    {
        if (member.IsSet && !string.Equals(other.Text, value, StringComparison.Ordinal))
        {
            Say(member.Path, ruleId, message, "works only where " + other.Path + " is " + value, isRefused);
        }
    }

    /// <summary>At least one member must be set.</summary>
    public void AnyOf(string ruleId, string message, params GongPathValue[] members)
    {
        if (!members.Any(member => member.IsSet))
        {
            Say(members[0].Path, ruleId, message, "or one of " + string.Join(", ", members.Skip(1).Select(member => member.Path)) + " should be set", isRefused: false);
        }
    }

    /// <summary>A text must be a known one; the list is open, so another one is only a warning.</summary>
    public void KnownValues(string ruleId, string message, string path, string? value, params string[] known)
    {
        if (value is not null && Array.IndexOf(known, value) < 0)
        {
            Say(path, ruleId, message, "is " + value + ", which the API does not list", isRefused: false);
        }
    }

    /// <summary>A text that the API lists but that is probably a mistake.</summary>
    public void DiscouragedValues(string ruleId, string message, string path, string? value, params string[] discouraged)
    {
        if (value is not null && Array.IndexOf(discouraged, value) >= 0)
        {
            Say(path, ruleId, message, "is " + value + ", which is probably a mistake", isRefused: false);
        }
    }

    /// <summary>An id of decimal digits.</summary>
    public void NumericId(string ruleId, string message, string path, string? value, int maxDigits)
    {
        if (value is not null && (value.Length == 0 || value.Length > maxDigits || !value.All(c => c is >= '0' and <= '9')))
        {
            Say(path, ruleId, message, "is " + value + ", which is not an id of at most " + Number(maxDigits) + " digits", isRefused: true);
        }
    }

    /// <summary>Ids of decimal digits.</summary>
    public void NumericIds(string ruleId, string message, string path, IEnumerable<string>? values, int maxDigits)
    {
        foreach (GongPathValue value in GongPath.Each(path, values, static (item, itemPath) => GongPath.One(itemPath, item)))
        {
            NumericId(ruleId, message, value.Path, value.Text, maxDigits);
        }
    }

    private void Say(string path, string ruleId, string message, string problem, bool isRefused) =>
        Add(path, ruleId, message.Length > 0 ? message : problem, isRefused);
}
