namespace SmartCityDashboard.App.Startup;

/// <summary>One fault in the settings, with the setting's name first.</summary>
public sealed record SettingFault(string Name, string Message)
{
    public override string ToString() => $"{Name}: {Message}";
}

/// <summary>Reads settings one by one and collects what is wrong with each, so that all faults are told at once.</summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    private readonly List<SettingFault> _faults = [];
    private readonly HashSet<string> _asked = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<SettingFault> Faults => _faults;

    /// <summary>The names of all settings that were asked for.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    public void Fault(string name, string message) => _faults.Add(new(name, message));

    public string? Text(string name)
    {
        _asked.Add(name);
        return configuration[name] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
    }

    public string Required(string name, string what)
    {
        if (Text(name) is { } value)
            return value;
        Fault(name, $"is missing. {what}");
        return "";
    }

    public bool Flag(string name, bool otherwise)
    {
        if (Text(name) is not { } written)
            return otherwise;
        if (!bool.TryParse(written, out var value))
            Fault(name, $"“{written}” is neither true nor false.");
        return value;
    }

    public int Number(string name, int otherwise, int least, int most)
    {
        if (Text(name) is not { } written)
            return otherwise;
        if (int.TryParse(written, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            return value;
        Fault(name, $"“{written}” is no number from {least} to {most}.");
        return otherwise;
    }

    public TEnum OneOf<TEnum>(string name, TEnum otherwise) where TEnum : struct, Enum
    {
        if (Text(name) is not { } written)
            return otherwise;
        if (Enum.TryParse<TEnum>(written, ignoreCase: true, out var value) && Enum.IsDefined(value) && !int.TryParse(written, out _))
            return value;
        Fault(name, $"“{written}” is none of {string.Join(", ", Enum.GetNames<TEnum>())}.");
        return otherwise;
    }

    public Uri? Address(string name)
    {
        if (Text(name) is not { } written)
            return null;
        if (Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return address;
        Fault(name, $"“{written}” is no web address.");
        return null;
    }

    /// <summary>A misspelt setting would otherwise be passed over in silence.</summary>
    public void RefuseOthersIn(params string[] sections)
    {
        foreach (var (name, value) in sections.SelectMany(section => configuration.GetSection(section).AsEnumerable()))
        {
            if (value is not null && !_asked.Contains(name) && !configuration.GetSection(name).GetChildren().Any())
                Fault(name, "is no setting of this program.");
        }
    }
}
