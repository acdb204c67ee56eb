using GongGen.Model.Types;

namespace GongGen.Model.Operations;

/// <summary>How to walk through the pages of an operation: a cursor goes in, items and the next cursor come out.</summary>
public sealed record PagingModel
{
    /// <summary>The C# method that walks through all items ("EnumerateCallsAsync"), unique in its interface.</summary>
    public required string MethodName { get; init; }

    /// <summary>The type of an item.</summary>
    public required TypeRef ItemType { get; init; }

    /// <summary>The C# member of the response that holds the page's items.</summary>
    public required string ItemsMember { get; init; }

    /// <summary>The C# members that lead from the response to the next cursor ("Records", "Cursor").</summary>
    public EquatableArray<string> CursorPath { get; init; }

    /// <summary>The C# parameter that takes the cursor; empty where it goes into the body.</summary>
    public string CursorParameter { get; init; } = "";

    /// <summary>The C# member at the top level of the body that takes the cursor; empty where it is a parameter.</summary>
    public string CursorBodyMember { get; init; } = "";

    /// <summary>The C# members that lead from the response to the number of all items; empty where the response has none.</summary>
    public EquatableArray<string> TotalPath { get; init; }

    /// <summary>The C# members that lead from an item to what tells it from all others; empty where nothing does.</summary>
    public EquatableArray<string> KeyPath { get; init; }

    /// <summary>The C# members that lead from the body to a list of ids; empty where the operation takes none.</summary>
    public EquatableArray<string> IdsPath { get; init; }

    /// <summary>How many ids a request takes.</summary>
    public int IdsLimit { get; init; }
}
