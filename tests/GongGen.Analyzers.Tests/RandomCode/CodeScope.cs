using System.Globalization;
using System.Text;

namespace GongGen.Analyzers.Tests.RandomCode;

/// <summary>Where made code stands, and the declarations that expressions ask for: in front of their statement, or in the class.</summary>
internal sealed class CodeScope
{
    private readonly StringBuilder _members = new();
    private readonly List<string> _waiting = [];
    private int _names;

    /// <summary>True where await may stand.</summary>
    public bool CanAwait { get; private set; }

    /// <summary>True where locals and parameters can be seen.</summary>
    public bool HasLocals { get; private set; }

    /// <summary>The members that were asked for so far.</summary>
    public string Members => _members.ToString();

    /// <summary>A name that nothing else has.</summary>
    public string NewName(string start) => start + (++_names).ToString(CultureInfo.InvariantCulture);

    /// <summary>Adds a member to the class.</summary>
    public void DeclareMember(string member) => _members.Append(member).Append('\n');

    /// <summary>Declares something in front of the statement that is being made.</summary>
    public void DeclareLocal(string statement) => _waiting.Add(statement);

    /// <summary>Makes statements; each comes behind what it asked to declare.</summary>
    public string Statements(IEnumerable<Func<string>> statements)
    {
        string[] outer = [.. _waiting];
        _waiting.Clear();
        StringBuilder text = new();
        foreach (Func<string> make in statements)
        {
            string statement = make();
            _waiting.ForEach(line => text.Append(line).Append('\n'));
            _waiting.Clear();
            text.Append(statement).Append('\n');
        }

        _waiting.AddRange(outer);
        return text.ToString();
    }

    /// <summary>Makes code in other circumstances, and comes back.</summary>
    public string Within(bool canAwait, bool hasLocals, Func<string> make)
    {
        (bool awaited, bool local) = (CanAwait, HasLocals);
        (CanAwait, HasLocals) = (canAwait, hasLocals);
        string text = make();
        (CanAwait, HasLocals) = (awaited, local);
        return text;
    }
}
