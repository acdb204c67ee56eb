namespace GongGen.Sandbox.Validation;

/// <summary>One member of an object: its name, the rule for its value, and whether it must be there.</summary>
internal sealed record Member(string Name, IRule Rule, bool IsRequired)
{
    public static Member Required(string name, IRule rule) => new(name, rule, IsRequired: true);

    public static Member Optional(string name, IRule rule) => new(name, rule, IsRequired: false);
}
