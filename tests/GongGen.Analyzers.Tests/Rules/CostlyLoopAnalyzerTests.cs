namespace GongGen.Analyzers.Tests.Rules;

public class CostlyLoopAnalyzerTests
{
    [Theory]
    [InlineData("foreach (string id in ids) { await gong.DataPrivacy.{|GONG3015:PurgeEmailAddressAsync|}(id); }")]
    [InlineData("for (int i = 0; i < anyNumber; i++) { await gong.DataPrivacy.{|GONG3015:PurgePhoneNumberAsync|}(ids[i]); }")]
    [InlineData("Queue<string> left = new(ids); while (left.TryDequeue(out string? id)) { await gong.DataPrivacy.{|GONG3015:PurgeEmailAddressAsync|}(id); }")]
    [InlineData("await Task.WhenAll(ids.Select(id => gong.DataPrivacy.{|GONG3015:PurgeEmailAddressAsync|}(id)));")]
    [InlineData("await Task.WhenAll(ids.Select(async id => { await gong.DataPrivacy.{|GONG3015:PurgeEmailAddressAsync|}(id); }));")]
    public Task A_costly_call_in_a_loop_is_reported(string statements) => EmittedGong.InMethod<CostlyLoopAnalyzer>(statements).RunAsync();

    [Theory]
    [InlineData("await gong.DataPrivacy.PurgeEmailAddressAsync(ids[0]);")]
    [InlineData("foreach (string id in ids) { await gong.DataPrivacy.PurgeEmailAddressAsync(id); break; }")]
    [InlineData("foreach (string id in new[] { \"a@example.com\", \"b@example.com\" }) { await gong.DataPrivacy.PurgeEmailAddressAsync(id); }")]
    [InlineData("async Task EraseAsync(string id) => await gong.DataPrivacy.PurgeEmailAddressAsync(id); foreach (string id in ids) { await EraseAsync(id); }")]
    [InlineData("foreach (string id in ids) { await gong.DataPrivacy.FindAllReferencesToEmailAddressAsync(id); }")]
    [InlineData("foreach (string id in ids) { Func<Task> later = () => gong.DataPrivacy.PurgeEmailAddressAsync(id); GC.KeepAlive(later); }")]
    public Task Other_calls_are_silent(string statements) => EmittedGong.InMethod<CostlyLoopAnalyzer>(statements).RunAsync();

    [Fact]
    public Task The_message_says_what_it_costs() => EmittedGong.InMethod<CostlyLoopAnalyzer>("foreach (string id in ids) { await gong.DataPrivacy.{|GONG3015:PurgeEmailAddressAsync|}(id); }")
        .ExpectingMessages("PurgeEmailAddressAsync is called in a loop: erases calls and mails of the address for good").RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() =>
        EmittedGong.InMethod<CostlyLoopAnalyzer>("foreach (string id in ids.Take(5)) { await gong.DataPrivacy.PurgeEmailAddressAsync(id); }").RunHalfTypedAsync(60);
}
