namespace GongGen.Reading.Rules;

/// <summary>Says why a rule is left out. Used inside of Rules only, where the reader of one rule catches it.</summary>
/// <param name="message">What is wrong.</param>
internal sealed class RuleFault(string message) : Exception(message);
