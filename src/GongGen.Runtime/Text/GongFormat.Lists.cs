#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Linq;

/// <content>Lists.</content>
internal static partial class GongFormat
{
    /// <summary>Every item as text; items that are null are left out. A list that is null stays null.</summary>
    public static IEnumerable<string>? Texts<T>(IEnumerable<T>? values, Func<T, string?> text) =>
        values?.Where(value => value is not null).Select(value => text(value) ?? "");
}
