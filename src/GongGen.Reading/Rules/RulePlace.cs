namespace GongGen.Reading.Rules;

/// <summary>Where a rule may stand.</summary>
[Flags]
internal enum RulePlace
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>On an object schema.</summary>
    Record = 1,

    /// <summary>On a property, a parameter or a part.</summary>
    Value = 2,

    /// <summary>On an operation.</summary>
    Operation = 4,
}
