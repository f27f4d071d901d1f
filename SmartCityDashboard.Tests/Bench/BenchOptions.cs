using System.Globalization;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Tests.Bench;

/// <summary>What is measured, on how much, how often, and where generated databases are kept from one run to the next.</summary>
internal sealed record BenchOptions(IReadOnlyList<string> Goals, IReadOnlyList<int> Visits, int Rounds, Engine Engine, string Cache)
{
    public const string Usage = "bench [P1 P2 P3 P4 P5 P8 P11 LIVE] [--visits 20000,1000000] [--rounds 7] [--engine sqlite|postgresql] [--cache FOLDER]";

    /// <exception cref="FormatException">When the words can't be read.</exception>
    public static BenchOptions Read(string[] words)
    {
        var options = new BenchOptions([], [20_000], 7, Engine.Sqlite, Path.Combine(Path.GetTempPath(), "smartcity-bench"));
        for (var place = 0; place < words.Length; place++)
        {
            var value = place + 1 < words.Length ? words[place + 1] : "";
            options = words[place] switch
            {
                "--visits" => options with { Visits = [.. value.Split(',').Select(Number)] },
                "--rounds" => options with { Rounds = Math.Max(5, Number(value)) },
                "--engine" => options with { Engine = Enum.Parse<Engine>(value, ignoreCase: true) },
                "--cache" => options with { Cache = value },
                ['P' or 'p' or 'L' or 'l', ..] => options with { Goals = [.. options.Goals, words[place].ToUpperInvariant()] },
                _ => throw new FormatException(Usage),
            };
            if (words[place].StartsWith("--", StringComparison.Ordinal)) place++;
        }

        return options;
    }

    public bool Wants(string goal) => Goals.Count == 0 || Goals.Contains(goal);

    /// <summary>Measured only when it is named: it takes minutes.</summary>
    public bool Names(string goal) => Goals.Contains(goal);

    private static int Number(string text) => int.Parse(text.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
