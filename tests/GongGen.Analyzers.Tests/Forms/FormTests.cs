using GongGen.Analyzers.Tests.Catalog;

namespace GongGen.Analyzers.Tests.Forms;

/// <summary>Each rule sees its mistake in every way to write it, and nothing where the same way holds a right value.</summary>
public class FormTests
{
    public static TheoryData<string> All => [.. Subjects.OfValues.Concat(Subjects.OfCalls).Select(subject => subject.Rule)];

    public static TheoryData<string> WithValues => Where(subject => subject.HasValue);

    public static TheoryData<string> WithObjects => Where(subject => subject.HasObject);

    public static TheoryData<string> WithLists => Where(subject => subject.Item.Length > 0);

    [Theory]
    [MemberData(nameof(WithValues))]
    public Task A_value_is_read_however_it_is_written(string id) => CheckAsync(id, (subject, run, value) =>
        ValueForms.Of(subject, value).ToList().ForEach(form => run.AddMembers(form.Name, form.InMethod(subject.Statement(form.Expression)))), Subjects.Of(id).Silent);

    [Theory]
    [MemberData(nameof(WithObjects))]
    public Task An_object_is_read_however_it_is_made(string id) => CheckAsync(id, (subject, run, value) =>
        ObjectForms.Of(subject, value).ToList().ForEach(form => run.AddMembers(form.Name, form.InMethod(subject.Using(form.Expression)))));

    [Theory]
    [MemberData(nameof(WithLists))]
    public Task A_list_is_read_however_it_is_filled(string id) => CheckAsync(id, (subject, run, value) =>
        ListForms.Of(subject, value).ToList().ForEach(form => run.AddMembers(form.Name, form.InMethod(subject.Statement(value, form.Expression)))), ListForms.Silent);

    [Theory]
    [MemberData(nameof(All))]
    public Task A_statement_is_read_wherever_it_stands(string id) => CheckAsync(id, (subject, run, value) =>
    {
        PlaceForms.Of(subject.Statement(value)).ToList().ForEach(place => run.AddType(place.Name, place.Text));
        run.AddProgram(PlaceForms.TopLevel, subject.Statement(value));
    });

    // A rule of a project's own overlay has any mistake, and what is stored is no value that is written down.
    [Fact]
    public void Every_rule_has_a_subject() => Assert.Equal(
        [RuleIds.Custom, RuleIds.ExpiringAddress],
        Rule.All.Select(rule => rule.Id).Except(Subjects.OfValues.Concat(Subjects.OfCalls).Select(subject => subject.Rule), StringComparer.Ordinal));

    private static TheoryData<string> Where(Func<Subject, bool> condition) => [.. Subjects.OfValues.Concat(Subjects.OfCalls).Where(condition).Select(subject => subject.Rule)];

    private static async Task CheckAsync(string id, Action<Subject, FormRun, string> add, params string[] silent)
    {
        Subject subject = Subjects.Of(id);
        FormRun bad = new();
        FormRun good = new();
        add(subject, bad, subject.Bad);
        add(subject, good, subject.Good);

        string[] reported = [.. await good.NamesAsync(Rule.Of(id), areReported: true)];
        string[] missed = [.. await bad.NamesAsync(Rule.Of(id), areReported: false)];
        Assert.True(reported.Length == 0, $"Reported without a reason:\n{string.Join('\n', reported)}");
        Assert.True(missed.ToHashSet(StringComparer.Ordinal).SetEquals(silent), $"Expected to be silent:\n{string.Join('\n', silent)}\nand was:\n{string.Join('\n', missed)}");
    }
}
