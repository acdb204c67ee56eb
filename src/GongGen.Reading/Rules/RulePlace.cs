namespace GongGen.Reading.Rules;

/// <summary>Where a rule may stand.</summary>
internal enum RulePlace
{
    /// <summary>On an object schema.</summary>
    Record,

    /// <summary>On a property, a parameter or a part.</summary>
    Value,

    /// <summary>On an operation.</summary>
    Operation,
}
