// Says what the document gave it, and stays until it is restarted.
Console.WriteLine("Members: " + string.Join(", ", typeof(Gong.Note).GetProperties().Select(property => property.Name)));
await Task.Delay(Timeout.Infinite);
