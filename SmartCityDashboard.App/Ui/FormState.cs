using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>An input that can be given a text as if it was typed.</summary>
public interface ITypedInput
{
    Task TypeAsync(string text);
}

/// <summary>What the parts of one form share: problems at their fields, texts that can not be read yet, and what was typed since the last draft. The inputs report here.</summary>
public sealed class FormState
{
    private readonly Dictionary<string, ITypedInput> inputs = [];
    private readonly Dictionary<string, (string Typed, Text Problem)> unread = [];
    private readonly Dictionary<string, string> typed = [];
    private List<Problem> problems = [];

    /// <summary>Something was typed or chosen; the page keeps a draft.</summary>
    public event Action? Touched;

    /// <summary>The problems that the last attempt to save gave, in the order of the form.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Texts that stand in fields and are no value: a day that can not be read.</summary>
    public IReadOnlyDictionary<string, string> Unread => unread.ToDictionary(pair => pair.Key, pair => pair.Value.Typed);

    public IEnumerable<Problem> UnreadProblems => unread.Select(pair => new Problem(pair.Key, pair.Value.Problem));

    public Text? ProblemOf(string name) => problems.FirstOrDefault(problem => problem.Field == name)?.Message;

    public bool HasProblem(params IEnumerable<string> names) => names.Any(name => ProblemOf(name) is not null);

    public static string IdOf(string name) => "field-" + name.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);

    public void Show(IEnumerable<Problem> found) => problems = [.. found];

    /// <param name="name">The field.</param>
    /// <param name="text">As it stands in the browser's field.</param>
    /// <param name="isDrafted">False for personal data, which is never kept in a draft.</param>
    public void Touch(string name, string text, bool isDrafted = true)
    {
        problems.RemoveAll(problem => problem.Field == name);
        if (!isDrafted) return;
        typed[name] = text;
        Touched?.Invoke();
    }

    /// <summary>A field was set by something else than its input: a button, a list that got a line.</summary>
    public void Changed(string name)
    {
        problems.RemoveAll(problem => problem.Field == name);
        Touched?.Invoke();
    }

    /// <summary>At once, in the field: for what would otherwise be seen only when saving.</summary>
    public void Unreadable(string name, string text, Text problem) => unread[name] = (text, problem);

    public void Readable(string name) => unread.Remove(name);

    public void ShowUnreadable(string name)
    {
        if (unread.TryGetValue(name, out var field) && ProblemOf(name) is null) problems.Add(new Problem(name, field.Problem));
    }

    internal void Add(string name, ITypedInput input) => inputs[name] = input;

    internal void Remove(string name, ITypedInput input)
    {
        if (!inputs.TryGetValue(name, out var known) || known != input) return;
        inputs.Remove(name);
        unread.Remove(name);
    }

    /// <returns>False when the form has no such field now.</returns>
    internal async Task<bool> TypeAsync(string name, string text)
    {
        if (!inputs.TryGetValue(name, out var input)) return false;
        await input.TypeAsync(text);
        return true;
    }

    internal Dictionary<string, string> TakeTyped()
    {
        var taken = new Dictionary<string, string>(typed);
        typed.Clear();
        return taken;
    }
}
