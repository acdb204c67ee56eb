#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Linq;

/// <summary>Writes the values of parameters in the styles of OpenAPI.</summary>
internal static class GongStyles
{
    /// <summary>A value as one text; null where it holds nothing.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">A style that writes one text.</param>
    /// <param name="escape">Escapes what stands between the marks of the style.</param>
    public static string? ToText(string name, GongValue value, GongStyle style, Func<string, string> escape)
    {
        IReadOnlyList<string> parts = Parts(value, style, escape);
        bool isNothing = parts.Count == 0;
        return isNothing ? null : style switch
        {
            GongStyle.Space => string.Join(escape(" "), parts),
            GongStyle.Pipe => string.Join(escape("|"), parts),
            GongStyle.Label => "." + string.Join(",", parts),
            GongStyle.LabelEach => "." + string.Join(".", parts),
            GongStyle.Matrix => Named(escape(name), string.Join(",", parts)),
            GongStyle.MatrixEach => string.Concat(parts.Select(part => value.Members is null ? Named(escape(name), part) : ";" + part)),
            _ => string.Join(",", parts),
        };
    }

    /// <summary>A value as texts that each have a name.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value.</param>
    /// <param name="isDeep">True where the name of the parameter stands before those of members.</param>
    public static IEnumerable<KeyValuePair<string, string>> ToPairs(string name, GongValue value, bool isDeep)
    {
        if (value.Members is { } members)
        {
            return members.SelectMany(member => !isDeep && member.Value.Members is not null
                ? [Pair(member.Key, member.Value.Text)]
                : ToPairs(isDeep ? name + "[" + member.Key + "]" : member.Key, member.Value, isDeep));
        }

        return value.Items is { } items ? items.Select(item => Pair(name, item)) : [Pair(name, value.Text)];
    }

    private static IReadOnlyList<string> Parts(GongValue value, GongStyle style, Func<string, string> escape)
    {
        if (value.Members is not { } members)
        {
            return [.. (value.Items ?? [value.Text]).Select(escape)];
        }

        bool isPaired = style is GongStyle.Pairs or GongStyle.LabelEach or GongStyle.MatrixEach;
        return isPaired
            ? [.. members.Select(member => escape(member.Key) + "=" + escape(member.Value.Text))]
            : [.. members.SelectMany(member => new[] { escape(member.Key), escape(member.Value.Text) })];
    }

    private static KeyValuePair<string, string> Pair(string name, string value) => new(name, value);

    // RFC 6570: an empty value has no equals sign.
    private static string Named(string name, string value) => ";" + name + (value.Length > 0 ? "=" + value : "");
}
