namespace TwoDocuments;

public static class Both
{
    public static Acme.Notes.Note Note => new() { Text = "a note" };

    internal static Acme.Tasks.Task Task => new() { Text = "a task" };

    internal static object[] Clients(Acme.Notes.GongClientOptions notes, Acme.Tasks.GongClientOptions tasks) => [new Acme.Notes.GongClient(notes), new Acme.Tasks.GongClient(tasks)];
}
