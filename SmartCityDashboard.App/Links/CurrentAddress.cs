using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Links;

/// <summary>
/// The address the reader is at, and the addresses that follow from it. While a past instant is set it is part of every address of the site:
/// links made with <see cref="Href"/> and <see cref="With"/> carry it.
/// </summary>
public sealed class CurrentAddress(NavigationManager navigation, TimeProvider clock)
{
    public const string AsOfName = "asOf";

    /// <summary>Path and query from the root: /visits?node=vast.</summary>
    public string Relative => "/" + navigation.ToBaseRelativePath(navigation.Uri).Split('#')[0];

    public string Path => Query.Path(Relative);

    /// <summary>The past instant that the address asks for. Null means now, and also an address that can not be read: see <see cref="AsOfProblem"/>.</summary>
    public AsOf? AsOf => Read().AsOf;

    public Text? AsOfProblem => Read().Problem;

    public string? Value(string name) => Query.Value(Relative, name);

    /// <summary>Another page, at the same instant.</summary>
    public string Href(string path, params IEnumerable<(string Name, object? Value)> query) =>
        Query.Change(path, [.. query, (AsOfName, Query.Value(path, AsOfName) ?? Value(AsOfName))]);

    /// <summary>This page with some parameters changed; a null or empty value takes one away.</summary>
    public string With(params IEnumerable<(string Name, object? Value)> query) => Query.Change(Relative, query);

    /// <summary>Goes to this page with one filter changed, at the list's first page; an empty value takes the filter away.</summary>
    public void SetFilter(string name, string? value)
    {
        value = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
        if (value != Value(name)) Go(With((name, value), ("cursor", null)));
    }

    public void Go(string address) => navigation.NavigateTo(address);

    public void ClearAsOf() => Go(With((AsOfName, null)));

    /// <summary>
    /// Adds the instant to a followed link that lacks it, until disposed. Only to links: the browser's Back must be able to leave the past.
    /// Called once, by the layout, after its first render (a prerender has no navigation to guard).
    /// </summary>
    public IDisposable KeepAsOf() => navigation.RegisterLocationChangingHandler(context =>
    {
        if (context.IsNavigationIntercepted && Value(AsOfName) is { } asOf && Missing(context) is { } target)
        {
            context.PreventNavigation();
            Go(Query.Change(target, [(AsOfName, asOf)]));
        }

        return ValueTask.CompletedTask;
    });

    private string? Missing(LocationChangingContext context)
    {
        var target = navigation.ToAbsoluteUri(context.TargetLocation).AbsoluteUri;
        return target.StartsWith(navigation.BaseUri, StringComparison.Ordinal) && Query.Value("/" + navigation.ToBaseRelativePath(target), AsOfName) is null
            ? "/" + navigation.ToBaseRelativePath(target)
            : null;
    }

    private (AsOf? AsOf, Text? Problem) Read()
    {
        if (Value(AsOfName) is not { } written)
            return (null, null);

        AsOf.TryRead(written, clock, out var asOf, out var problem);
        return (asOf, problem);
    }
}
