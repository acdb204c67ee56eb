namespace GongGen.Analyzers.Tests.Forms;

/// <summary>One way to write something down: an expression, with what it needs in front of its statement and in its class.</summary>
/// <param name="Name">What the way is called.</param>
/// <param name="Expression">The expression. VALUE, TYPE and the like stand for what is written.</param>
/// <param name="Before">Statements in front of the one that the expression stands in.</param>
/// <param name="Members">Members of the class.</param>
internal sealed record Form(string Name, string Expression, string Before = "", string Members = "")
{
    /// <summary>The same way with a word replaced everywhere.</summary>
    public Form With(string word, string text) => new(Name, Expression.Replace(word, text, StringComparison.Ordinal), Before.Replace(word, text, StringComparison.Ordinal), Members.Replace(word, text, StringComparison.Ordinal));

    /// <summary>A method whose statement the form stands in.</summary>
    public string InMethod(string statement) => $"{Members}\npublic static void Run()\n{{\n{Before}\n{statement}\n}}";
}
