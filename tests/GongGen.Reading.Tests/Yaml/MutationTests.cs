using System.Text;

namespace GongGen.Reading.Tests.Yaml;

public class MutationTests
{
    private static readonly string[] s_bits =
    [
        "{", "}", "[", "]", ":", "\"", "'", "\n", "\t", "  ", "&a ", "*a", "<<: ", "|", ">", "-", "- ", "!!str ", "#", "\0", "%", "\r", "? ", "---\n", "\u2028",
        "$ref: '#/components/schemas/Call'", "allOf:", "oneOf: [", "type: [string, 'null']", "null", "true", "1e999", "enum: [", "\\", "\\u",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_damage_is_survived(int seed)
    {
        string original = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Corpus", "everything.yaml"));
        Random random = new(seed);
        for (int round = 0; round < 100; round++)
        {
            string text = Damage(original, random);

            ReadResult result = DocumentReader.Read(new SpecSource("damaged.yaml", text), new ReadSettings { Namespace = "Gong" }, CancellationToken.None);

            Assert.True(result.Model is not null || result.Issues.Count > 0, text);
            Assert.All(result.Issues, issue => Assert.InRange(issue.Location.Offset + issue.Location.Length, 0, text.Length));
            Assert.All(result.Issues, issue => Assert.False(string.IsNullOrEmpty(issue.Message), issue.Kind.ToString()));
        }
    }

    private static string Damage(string text, Random random)
    {
        StringBuilder damaged = new(text);
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            int place = random.Next(damaged.Length);
            int length = Math.Min(random.Next(1, 60), damaged.Length - place);
            switch (random.Next(3))
            {
                case 0:
                    damaged.Insert(place, s_bits[random.Next(s_bits.Length)]);
                    break;
                case 1:
                    damaged.Remove(place, length);
                    break;
                default:
                    damaged.Insert(random.Next(damaged.Length), damaged.ToString(place, length));
                    break;
            }
        }

        return damaged.ToString();
    }
}
