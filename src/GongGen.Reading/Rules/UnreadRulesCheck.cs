using GongGen.Model.Issues;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Rules;

/// <summary>Finds rules that stand where nobody reads them.</summary>
/// <param name="register">Knows which rules are read.</param>
/// <param name="faults">Takes the findings.</param>
internal sealed class UnreadRulesCheck(RuleRegister register, RuleFaults faults)
{
    private readonly HashSet<SpecNode> _seen = [];

    /// <summary>Walks a document.</summary>
    public void Run(SpecNode node)
    {
        if (node is SpecScalar || !_seen.Add(node))
        {
            return;
        }

        if (node is SpecSequence sequence)
        {
            foreach (SpecNode item in sequence.Items)
            {
                Run(item);
            }

            return;
        }

        foreach (SpecEntry entry in ((SpecMapping)node).Entries)
        {
            if (!string.Equals(entry.Name, RuleRegister.RulesKey, StringComparison.Ordinal))
            {
                Run(entry.Value);
            }
            else if (!register.IsRead(entry.Value) && !NodeReader.IsNull(entry.Value))
            {
                ReportEach(entry.Value);
            }
        }
    }

    // A list can hold rules of several overlays.
    private void ReportEach(SpecNode rules)
    {
        const string Message = "nothing that is emitted takes rules here; they stand on object schemas, properties, parameters, parts of a form and operations";
        foreach (SpecNode rule in rules is SpecSequence { Items.Count: > 0 } list ? list.Items : [rules])
        {
            faults.Add(Message, rule);
        }
    }
}
