namespace Edited;

public static class Notes
{
    public static Gong.Note First => new() { Text = "twenty-one characters" };
}
