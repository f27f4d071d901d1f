using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>What the frame around a form needs of its page.</summary>
public interface IFormPage
{
    FormState Form { get; }

    bool IsReady { get; }

    bool IsSaving { get; }

    /// <summary>Why the form can not be opened at all.</summary>
    Refusal? Refusal { get; }

    /// <summary>Why the last attempt to save failed, when no field is to blame.</summary>
    Refusal? Failure { get; }

    FormConflict? Conflict { get; }

    /// <summary>UTC; when the draft that was given back had been kept.</summary>
    DateTime? Restored { get; }

    bool RestoredFromBrowser { get; }

    IReadOnlyDictionary<string, string> RestoredTexts { get; }

    /// <summary>UTC; the newest draft.</summary>
    DateTime? KeptAt { get; }

    /// <summary>What the browser keeps unsent text under.</summary>
    string DraftKey { get; }

    string CancelHref { get; }

    /// <summary>The version of the record that the form rests on; 0 for a new one.</summary>
    int OpenedVersion { get; }

    /// <summary>The newest save of the record; null when the form is on a new one.</summary>
    Task<SavedMeanwhile?> SavedMeanwhileAsync(CancellationToken token);

    Task SubmitAsync();

    Task DiscardDraftAsync();
}
