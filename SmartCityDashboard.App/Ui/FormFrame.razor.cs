using System.Globalization;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>Around the fields of every form: notices above, the primary action last and always in the same place.</summary>
public sealed partial class FormFrame
{
    private FormState? _filled;
    private bool _submitted;

    [Inject] private CurrentAddress Address { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Parameter, EditorRequired] public required IFormPage Page { get; set; }

    [Parameter] public Text? SaveText { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!Page.IsReady || _filled == Page.Form) return;
        _filled = Page.Form;
        _submitted = false;
        if (Page.Restored is null || Page.RestoredTexts.Count == 0) return;
        foreach (var (name, text) in Page.RestoredTexts) await Page.Form.TypeAsync(name, text);
        StateHasChanged();
    }

    private async Task SubmitAsync()
    {
        _submitted = true;
        await Page.SubmitAsync();
    }

    private string Written(DateTime utc)
    {
        var local = SwedishTime.Local(utc);
        return local.ToString(DateOnly.FromDateTime(local) == Clock.Today() ? "HH.mm" : "yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture);
    }
}
