using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Tests.RandomCode;

/// <summary>Makes an expression of a type in one of the many ways to write it down.</summary>
internal sealed class ValueMaker(Tape tape, CodeScope scope)
{
    private const int MaxDepth = 7;

    private readonly PlainValues _plain = new(tape, scope);
    private int _depth;

    /// <summary>Values of the framework's types.</summary>
    public PlainValues Plain => _plain;

    /// <summary>An expression that can be converted to the type where the type is known.</summary>
    public string Make(ITypeSymbol type)
    {
        _depth++;
        string value = _depth > MaxDepth ? Direct(type) : Around(type);
        _depth--;
        return value;
    }

    // Ways that exist for every type.
    private string Around(ITypeSymbol type) => tape.Next(30) switch
    {
        1 or 2 => $"({_plain.Flag()} ? {Make(type)} : {Make(type)})",
        3 => $"({_plain.Number()} switch {{ 0 => {Make(type)}, > 3 => {Make(type)}, _ => {Make(type)} }})",
        4 => $"({ClientShape.NameOf(type)})({Make(type)})",
        5 => scope.Within(canAwait: false, scope.HasLocals, () => $"new Func<{ClientShape.NameOf(type)}>(() => {Make(type)})()"),
        6 or 7 => StaticField(type),
        8 => Method(type),
        9 => Property(type),
        10 => Handed(type),
        11 when scope.CanAwait => $"(await Task.FromResult<{ClientShape.NameOf(type)}>({Make(type)}))",
        12 or 13 or 14 when scope.HasLocals => Local(type),
        15 when scope.HasLocals => AssignedLater(type),
        16 when scope.HasLocals => LocalFunction(type),
        17 when type.IsReferenceType => $"(({ClientShape.NameOf(type)})({Make(type)}) ?? {Make(type)})",
        18 when type.IsReferenceType => $"(({ClientShape.NameOf(type)})({Make(type)}))!",
        _ => Direct(type),
    };

    private string Direct(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ } inner] })
        {
            return tape.Rarely(6) ? "null" : Direct(inner);
        }

        if (type.IsReferenceType && tape.Rarely(12))
        {
            return "null!";
        }

        if (_plain.Of(ClientShape.NameOf(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated))) is { } plain)
        {
            return plain;
        }

        if (ClientShape.IsOpenEnum(type))
        {
            return OpenEnum(type);
        }

        if (ClientShape.ItemOf(type) is { } item)
        {
            return new ListMaker(tape, scope, this).Make(item);
        }

        return ClientShape.IsRecord(type) ? Creation((INamedTypeSymbol)type) : "default!";
    }

    private string OpenEnum(ITypeSymbol type)
    {
        string name = ClientShape.NameOf(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));
        string[] known = [.. ClientShape.NamesOf(type)];
        return tape.Next(6) switch
        {
            1 => _plain.Text(),
            2 => $"new {name}({_plain.Text()})",
            3 => $"({name})({_plain.Text()})",
            4 => "default",
            _ => $"{name}.{tape.Of(known)}",
        };
    }

    private string Creation(INamedTypeSymbol type)
    {
        string creation = $"new {ClientShape.NameOf(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated))} {Members(type, all: true)}";
        return tape.Rarely(6) ? $"({creation} with {Members(type, all: false)})" : creation;
    }

    private string Members(INamedTypeSymbol type, bool all)
    {
        IEnumerable<IPropertySymbol> chosen = ClientShape.MembersOf(type).Where(member => (all && member.IsRequired) || (_depth < MaxDepth && tape.Rarely(4)));
        return $"{{ {string.Join(", ", chosen.ToList().Select(member => $"{member.Name} = {Make(member.Type)}"))} }}";
    }

    private string StaticField(ITypeSymbol type)
    {
        string name = scope.NewName("s_field");
        scope.DeclareMember($"private static readonly {ClientShape.NameOf(type)} {name} = {Elsewhere(type)};");
        return name;
    }

    private string Method(ITypeSymbol type)
    {
        string name = scope.NewName("Method");
        string body = tape.Rarely(2) ? $"{{ return {Elsewhere(type)}; }}" : $"=> {Elsewhere(type)};";
        scope.DeclareMember($"private static {ClientShape.NameOf(type)} {name}(int number = 0) {body}");
        return $"{name}({tape.Of("", "number: 2", "3")})";
    }

    private string Property(ITypeSymbol type)
    {
        string name = scope.NewName("Property");
        string body = tape.Of("=> VALUE;", "{ get; } = VALUE;", "{ get; set; } = VALUE;", "{ get { return VALUE; } }").Replace("VALUE", Elsewhere(type), StringComparison.Ordinal);
        scope.DeclareMember($"private static {ClientShape.NameOf(type)} {name} {body}");
        return name;
    }

    private string Handed(ITypeSymbol type)
    {
        string name = scope.NewName("Same");
        scope.DeclareMember($"private static {ClientShape.NameOf(type)} {name}({ClientShape.NameOf(type)} first, {ClientShape.NameOf(type)} second) => first;");
        return tape.Rarely(2) ? $"{name}(second: {Make(type)}, first: {Make(type)})" : $"{name}({Make(type)}, {Make(type)})";
    }

    private string Local(ITypeSymbol type)
    {
        string name = scope.NewName("local");
        scope.DeclareLocal($"{ClientShape.NameOf(type)} {name} = {Make(type)};");
        return name;
    }

    private string AssignedLater(ITypeSymbol type)
    {
        string name = scope.NewName("later");
        string again = tape.Rarely(2) ? $" if ({_plain.Flag()}) {name} = {Make(type)};" : "";
        scope.DeclareLocal($"{ClientShape.NameOf(type)} {name}; {name} = {Make(type)};{again}");
        return name;
    }

    private string LocalFunction(ITypeSymbol type)
    {
        string name = scope.NewName("Function");
        string value = scope.Within(canAwait: false, hasLocals: true, () => Make(type));
        scope.DeclareLocal($"{ClientShape.NameOf(type)} {name}() {(tape.Rarely(2) ? $"{{ return {value}; }}" : $"=> {value};")}");
        return $"{name}()";
    }

    private string Elsewhere(ITypeSymbol type) => scope.Within(canAwait: false, hasLocals: false, () => Make(type));
}
