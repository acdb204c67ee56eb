using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Tests.RandomCode;

/// <summary>Makes lists: collection expressions with spreads, arrays, initializers, factories, Add calls and LINQ.</summary>
internal sealed class ListMaker(Tape tape, CodeScope scope, ValueMaker values)
{
    /// <summary>A list of items that is not tied to a type of list, or a local that holds one.</summary>
    public string Make(ITypeSymbol item)
    {
        string type = ClientShape.NameOf(item);
        return tape.Next(14) switch
        {
            1 => $"new List<{type}> {{ {Items(item)} }}",
            2 => $"new {type}[] {{ {Items(item)} }}",
            3 => $"ImmutableArray.Create<{type}>({Items(item)})",
            4 => $"[{Spread(item)}, {values.Make(item)}]",
            5 => $"[{values.Make(item)}, {Spread(item)}]",
            6 => $"Array.Empty<{type}>()",
            7 => $"((IEnumerable<{type}>)[{Items(item)}]).Select(item => item).ToList()",
            8 => $"Enumerable.Repeat<{type}>({values.Make(item)}, {values.Plain.Number()}).ToArray()",
            9 => $"new List<{type}>(4) {{ {Items(item)} }}.AsReadOnly()",
            10 => $"(IReadOnlyList<{type}>)[{Items(item)}]",
            11 or 12 when scope.HasLocals => Filled(item),
            13 => "[]",
            _ => $"[{Items(item)}]",
        };
    }

    private string Items(ITypeSymbol item) => string.Join(", ", Enumerable.Range(0, tape.Next(4)).Select(_ => values.Make(item)).ToList());

    private string Spread(ITypeSymbol item) => $".. (IEnumerable<{ClientShape.NameOf(item)}>)[{Items(item)}]";

    private string Filled(ITypeSymbol item)
    {
        string name = scope.NewName("list");
        scope.DeclareLocal($"List<{ClientShape.NameOf(item)}> {name} = [{Items(item)}];");
        for (int i = tape.Next(3); i >= 0; i--)
        {
            scope.DeclareLocal(tape.Next(6) switch
            {
                1 => $"if ({values.Plain.Flag()}) {name}.Add({values.Make(item)});",
                2 => $"foreach (var each in ids) {{ {name}.Add({values.Make(item)}); }}",
                3 => $"{name}.AddRange([{Items(item)}]);",
                4 => $"{name}.Insert(0, {values.Make(item)});",
                5 => $"{name}[0] = {values.Make(item)};",
                _ => $"{name}.Add({values.Make(item)});",
            });
        }

        return name;
    }
}
