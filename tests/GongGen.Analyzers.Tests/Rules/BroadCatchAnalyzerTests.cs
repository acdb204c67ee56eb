namespace GongGen.Analyzers.Tests.Rules;

public class BroadCatchAnalyzerTests
{
    [Theory]
    [InlineData("try { return (await calls.ListCallsAsync(anyTime, anyTime)).Calls!; } catch ([|Exception|]) { return []; }")]
    [InlineData("try { var page = await calls.ListCallsAsync(anyTime, anyTime); return page.Calls ?? []; } [|catch|] { return Array.Empty<CallBasicData>(); }")]
    [InlineData("try { return (await calls.ListCallsAsync(anyTime, anyTime)).Calls!; } catch ([|GongApiException|]) { return new List<CallBasicData>(); } finally { Console.WriteLine(); }")]
    [InlineData("List<CallBasicData> all = []; try { await foreach (var call in calls.EnumerateCallsAsync(anyTime, anyTime)) { all.Add(call); } return all; } catch ([|Exception|]) { return []; }")]
    [InlineData("try { foreach (string id in ids) { await calls.ListCallsAsync(anyTime, anyTime, id); } return [new()]; } catch ([|Exception|] error) { return []; }")]
    public Task A_failure_that_becomes_nothing_is_reported(string statements) => Test(statements);

    [Theory]
    [InlineData("try { return (await calls.ListCallsAsync(anyTime, anyTime)).Calls!; } catch (GongNotFoundException) { return []; }")]
    [InlineData("try { return (await calls.ListCallsAsync(anyTime, anyTime)).Calls!; } catch (GongApiException error) when (error.StatusCode == 404) { return []; }")]
    [InlineData("try { return (await calls.ListCallsAsync(anyTime, anyTime)).Calls!; } catch (Exception error) { Console.WriteLine(error); return []; }")]
    [InlineData("try { return (await calls.ListCallsAsync(anyTime, anyTime)).Calls!; } catch (GongAuthenticationException) { throw; } catch (Exception) { return []; }")]
    [InlineData("try { return (await calls.ListCallsAsync(anyTime, anyTime)).Calls!; } catch (Exception) { return [new()]; }")]
    [InlineData("try { return (await calls.ListCallsAsync(anyTime, anyTime)).Calls!; } catch (Exception) { return Fallback(); } IReadOnlyList<CallBasicData> Fallback() { Console.WriteLine(); return []; }")]
    [InlineData("try { return (await calls.ListCallsAsync(anyTime, anyTime)).Calls!; } catch (OperationCanceledException) { return []; }")]
    [InlineData("try { return (await calls.ListCallsAsync(anyTime, anyTime)).Calls!; } catch (Exception) { throw; }")]
    [InlineData("try { await calls.GetCallAsync(anyText); return [new()]; } catch (Exception) { return []; }")]
    [InlineData("try { Func<Task> later = () => calls.ListCallsAsync(anyTime, anyTime); GC.KeepAlive(later); return [new()]; } catch (Exception) { return []; }")]
    [InlineData("try { return ids.Select(id => new CallBasicData()).ToList(); } catch (Exception) { return []; }")]
    public Task Other_catches_are_silent(string statements) => Test(statements);

    [Fact]
    public Task The_message_says_what_is_hidden() => EmittedGong.InMethod<BroadCatchAnalyzer>("", Method("try { return (await calls.ListCallsAsync(anyTime, anyTime)).Calls!; } catch ([|Exception|]) { return []; }"))
        .ExpectingMessages("Every failure of ListCallsAsync becomes an empty list here, a refused key as well; catch only GongNotFoundException, which is the answer where there is nothing").RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() =>
        EmittedGong.InMethod<BroadCatchAnalyzer>("", Method("try { return (await calls.ListCallsAsync(anyTime, anyTime)).Calls!; } catch (Exception) { return []; }")).RunHalfTypedAsync(60);

    private static Task Test(string statements) => EmittedGong.InMethod<BroadCatchAnalyzer>("", Method(statements)).RunAsync();

    private static string Method(string statements) => $"public async Task<IReadOnlyList<CallBasicData>> ReadAsync(DateTimeOffset anyTime, string anyText, string[] ids) {{ await Task.Yield(); {statements} }}";
}
