namespace SmartCityDashboard.App.Startup.Commands;

/// <summary>What was written after the program's name. Options are <c>--name value</c> or <c>--name=value</c>; they may lie among settings, which look the same.</summary>
public sealed class CommandLine
{
    private readonly List<string> _words = [];
    private readonly Dictionary<string, string> _options = new(StringComparer.OrdinalIgnoreCase);

    private CommandLine(string name) => Name = name;

    public string Name { get; }

    /// <summary>The words that belong to no option, in order.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>What the configuration may read. It must not see the words: a path that begins with a slash would pass for a setting and swallow the next one.</summary>
    public string[] Settings => [.. _options.Select(option => $"--{option.Key}={option.Value}")];

    public string? Option(string name) => _options.GetValueOrDefault(name);

    /// <summary>Null when the words ask for no command but start the site: settings alone, or nothing.</summary>
    public static CommandLine? Read(IReadOnlyList<string> arguments)
    {
        if (arguments is not [var name, ..] || (name.StartsWith('-') && name is not ("-h" or "--help")) || name.Contains('='))
            return null;

        var line = new CommandLine(name);
        var rest = arguments.Skip(1).ToList();
        for (var at = 0; at < rest.Count; at++)
        {
            if (!rest[at].StartsWith("--", StringComparison.Ordinal))
                line._words.Add(rest[at]);
            else if (rest[at].Split('=', 2) is [var option, var value])
                line._options[option[2..]] = value;
            else
                line._options[rest[at][2..]] = at + 1 < rest.Count ? rest[++at] : "";
        }

        return line;
    }
}
