using System.Globalization;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Api;

/// <summary>
/// The parameters of one request. What can't be read is refused, never skipped: a filter that is silently ignored gives a wrong number. Faults are
/// gathered, so that the caller hears of all at once.
/// </summary>
internal sealed class Parameters
{
    public const int UsualLimit = 500;
    public const int MostRows = 1000;

    private readonly List<KeyValuePair<string, string?>> given = [];
    private readonly HashSet<string> read = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Problem> problems = [];

    public Parameters(IQueryCollection query)
    {
        foreach (var (name, values) in query)
        {
            if (values.Count > 1) problems.Add(new(name, ApiTexts.GivenTwice.With(name)));
            given.Add(new(name, values.Count == 0 ? null : values[0]));
        }

        if (Text("as") is { } format && !format.Equals("json", StringComparison.OrdinalIgnoreCase)) problems.Add(new("as", ApiTexts.OnlyJson.With(format)));
    }

    public string? Text(string name)
    {
        read.Add(name);
        return given.Find(pair => pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value?.Trim() is { Length: > 0 } value ? value : null;
    }

    public DateOnly? Day(string name)
    {
        if (Text(name) is not { } text) return null;
        if (IsoDay.TryRead(text, out var day)) return day;
        problems.Add(new(name, KpiTexts.NoDay.With(text)));
        return null;
    }

    /// <summary>One key of a list, as <paramref name="known"/> knows it.</summary>
    public string? Key(string name, Func<string, string?> known)
    {
        if (Text(name) is not { } text) return null;
        if (known(text) is { } key) return key;
        problems.Add(new(name, KpiTexts.UnknownKey.With(text, KpiDimensions.Of(name).Label)));
        return null;
    }

    public T? Choice<T>(string name) where T : struct, Enum
    {
        if (Text(name) is not { } text) return null;
        if (Codes.Read<T>(text) is { } choice) return choice;
        problems.Add(new(name, ApiTexts.UnknownChoice.With(text, string.Join(", ", Enum.GetValues<T>().Select(Codes.Of)))));
        return null;
    }

    public DateTime? AsOf(TimeProvider clock)
    {
        if (Text("asOf") is not { } text) return null;
        if (Core.Basics.AsOf.TryRead(text, clock, out var asOf, out var problem)) return asOf!.Instant;
        problems.Add(new("asOf", problem!));
        return null;
    }

    public int Limit()
    {
        if (Text("limit") is not { } text) return UsualLimit;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostRows) return limit;
        problems.Add(new("limit", ApiTexts.BadLimit.With(text, MostRows)));
        return UsualLimit;
    }

    /// <summary>The question that all parameters not read so far make.</summary>
    /// <exception cref="Refusal">When the KPI does not exist or any parameter can't be read.</exception>
    public KpiQuestion Question(string code, ProgrammeLists lists, TimeProvider clock)
    {
        KpiCatalogue.Of(code);
        try
        {
            var question = KpiQuestionReader.Read(code, given, lists, clock, read);
            if (problems.Count == 0) return question;
        }
        catch (RuleBroken broken)
        {
            problems.AddRange(broken.Problems);
        }

        throw new RuleBroken(problems);
    }

    public void Add(string name, Text message) => problems.Add(new(name, message));

    /// <exception cref="RuleBroken">When any parameter is unknown or could not be read.</exception>
    public void MustBeRead()
    {
        problems.AddRange(given.Where(pair => !read.Contains(pair.Key)).Select(pair => new Problem(pair.Key, KpiTexts.UnknownParameter.With(pair.Key))));
        if (problems.Count > 0) throw new RuleBroken(problems);
    }
}
