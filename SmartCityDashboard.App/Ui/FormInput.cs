using Microsoft.AspNetCore.Components;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>What every input of a form has: label above, help under, its problem, and the duty to report what is typed.</summary>
public abstract class FormInput : ComponentBase, ITypedInput, IDisposable
{
    [CascadingParameter] public required FormState Form { get; set; }

    /// <summary>Personal data: kept in no draft and in no browser.</summary>
    [CascadingParameter(Name = "NoDraft")] public bool NoDraft { get; set; }

    /// <summary>The field that problems name; also the name that the browser keeps unsent text under.</summary>
    [Parameter, EditorRequired] public required string Name { get; set; }

    [Parameter, EditorRequired] public required Text Label { get; set; }

    [Parameter] public Text? Help { get; set; }

    [Parameter] public bool Needed { get; set; }

    [Parameter] public string? Class { get; set; }

    protected string Id => FormState.IdOf(Name);

    protected Text? Problem => Form.ProblemOf(Name);

    protected string? Invalid => Problem is null ? null : "true";

    protected string? DescribedBy => (Help is null ? "" : Id + "-help ") + (Problem is null ? "" : Id + "-problem") is { Length: > 0 } ids ? ids.Trim() : null;

    protected string? IsNeeded => Needed ? "true" : null;

    protected override void OnInitialized() => Form.Add(Name, this);

    protected void Touch(string text) => Form.Touch(Name, text, !NoDraft);

    public abstract Task TypeAsync(string text);

    public void Dispose()
    {
        Form.Remove(Name, this);
        GC.SuppressFinalize(this);
    }
}
