using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>Where a load stands: waiting (neither), an answer, or a refusal. A new question keeps the old answer in sight, dimmed, until the new one is there.</summary>
/// <param name="UpdatedAt">UTC; when the same question was asked again because something was saved.</param>
public sealed record LoadState<TData>(TData? Data = null, Refusal? Refusal = null, bool IsWaiting = true, DateTime? UpdatedAt = null) where TData : class;
