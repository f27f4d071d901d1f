using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>
/// Several of a list, found by typing a part of the name in either language. Enter adds and leaves the cursor for the next; Backspace in the empty field
/// takes the last away. forms.js keeps Enter from sending the form and the arrows from moving the cursor.
/// </summary>
public sealed partial class PickMany : FormInput
{
    private const int MostShown = 8;
    private readonly List<Found> _found = [];
    private string _search = "";
    private bool _open;
    private int _at = -1;

    [Parameter, EditorRequired] public required IReadOnlyList<string> Codes { get; set; }

    [Parameter] public EventCallback<List<string>> CodesChanged { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<PickOption> Options { get; set; }

    /// <summary>What is typed may be added though it is not in the list.</summary>
    [Parameter] public bool AllowNew { get; set; }

    /// <summary>A word behind the first, when it means more than the others.</summary>
    [Parameter] public Text? MarkFirst { get; set; }

    [Parameter] public Text? Placeholder { get; set; }

    public override async Task TypeAsync(string text) => await SetAsync([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);

    private void Search(string? text)
    {
        _search = text ?? "";
        _found.Clear();
        var words = _search.Trim();
        if (words.Length > 0)
        {
            _found.AddRange(Options.Where(option => !Codes.Contains(option.Code)).Select(option => (option, Rank: Rank(option, words))).Where(hit => hit.Rank < 9)
                .OrderBy(hit => hit.Rank).Take(MostShown).Select(hit => new Found(hit.option.Code, hit.option.Name, false)));
            if (AllowNew && !Options.Any(option => Same(option.Name.Sv, words)) && !Codes.Contains(words)) _found.Add(new Found(words, Text.Same(words), true));
        }

        _open = _found.Count > 0;
        _at = _open ? 0 : -1;
    }

    private Task KeyAsync(KeyboardEventArgs key)
    {
        if (key.CtrlKey || key.MetaKey) return Task.CompletedTask;
        switch (key.Key)
        {
            case "ArrowDown" when _open: _at = (_at + 1) % _found.Count; break;
            case "ArrowUp" when _open: _at = (_at + _found.Count - 1) % _found.Count; break;
            case "Escape": Close(); break;
            case "Enter" when _open && _at >= 0: return AddAsync(_found[_at].Code);
            case "Backspace" when _search.Length == 0 && Codes.Count > 0: return RemoveAsync(Codes[^1]);
            default: break;
        }

        return Task.CompletedTask;
    }

    /// <summary>What stands in the field when it is left is taken if it is meant without doubt; else it stays to be seen.</summary>
    private Task LeaveAsync()
    {
        var meant = _found.FirstOrDefault(found => Same(found.Name.Sv, _search.Trim()) || Same(found.Name.En, _search.Trim())) ?? (_found.Count == 1 ? _found[0] : null);
        _open = false;
        return meant is null ? Task.CompletedTask : AddAsync(meant.Code);
    }

    private Task AddAsync(string code)
    {
        Close();
        return Codes.Contains(code) ? Task.CompletedTask : SetAsync([.. Codes, code]);
    }

    private Task RemoveAsync(string code) => SetAsync([.. Codes.Where(one => one != code)]);

    private async Task SetAsync(List<string> codes)
    {
        await CodesChanged.InvokeAsync(codes);
        Touch(string.Join('\n', codes));
    }

    private void Close()
    {
        (_search, _open, _at) = ("", false, -1);
        _found.Clear();
    }

    private string NameOf(string code) => Options.FirstOrDefault(option => option.Code == code)?.Name ?? code;

    /// <summary>Names that begin with what was typed stand before those that hold it inside; the reader's own language first.</summary>
    private static int Rank(PickOption option, string words)
    {
        string[] names = [option.Name.ToString(), option.Name.Sv, option.Name.En, option.Code];
        for (var place = 0; place < names.Length; place++)
        {
            if (place < 3 ? names[place].StartsWith(words, StringComparison.CurrentCultureIgnoreCase) : Same(names[place], words)) return place;
        }

        return names.Take(3).Any(name => name.Contains(words, StringComparison.CurrentCultureIgnoreCase)) ? 5 : 9;
    }

    private static bool Same(string name, string words) => string.Equals(name, words, StringComparison.OrdinalIgnoreCase);

    private sealed record Found(string Code, Text Name, bool IsNew);
}
