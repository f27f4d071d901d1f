using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

internal sealed class FollowUpMapping : IEntityTypeConfiguration<FollowUpAction>, IEntityTypeConfiguration<BusinessReport>, IEntityTypeConfiguration<RequestAnswer>, IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<FollowUpAction> action)
    {
        action.ToTable("FollowUpActions");
        action.Property(row => row.Node).HasMaxLength(20);
        action.Property(row => row.Step).HasMaxLength(ProcessRules.KeyLength);
        action.Property(row => row.What).HasMaxLength(FollowUpRules.WhatLength);
        action.Property(row => row.ToWhom).HasMaxLength(FollowUpRules.NameLength);
        action.Property(row => row.OwnerOutside).HasMaxLength(FollowUpRules.NameLength);
        action.Property(row => row.Reason).HasMaxLength(FollowUpRules.ReasonLength);
        action.Property(row => row.ClosedBy).HasMaxLength(200);
        action.HasIndex(row => row.VisitId);
        action.HasIndex(row => new { row.OpenDay, row.Id });
        action.HasIndex(row => new { row.Node, row.OpenDay, row.Id });
        action.HasIndex(row => new { row.OwnerId, row.OpenDay, row.Id });
        action.HasIndex(row => new { row.ClosedOn, row.Id });
        action.HasIndex(row => new { row.Node, row.ClosedOn, row.Id });
        action.HasOne<Visit>().WithMany().HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<Node>().WithMany().HasForeignKey(row => row.Node).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<BusinessReport> report)
    {
        report.ToTable("BusinessReports");
        report.Property(row => row.Node).HasMaxLength(20);
        report.Property(row => row.NextStep).HasMaxLength(FollowUpRules.LongLength);
        report.Property(row => row.NoBusinessBecause).HasMaxLength(FollowUpRules.LongLength);
        report.Property(row => row.Decision).HasMaxLength(FollowUpRules.LongLength);
        report.Property(row => row.SubmittedBy).HasMaxLength(200);
        report.HasIndex(row => row.VisitId).IsUnique();
        report.HasIndex(row => new { row.OpenDay, row.Id });
        report.HasIndex(row => new { row.Node, row.OpenDay, row.Id });
        report.HasIndex(row => new { row.SubmittedOn, row.Id });
        report.HasIndex(row => new { row.Node, row.SubmittedOn, row.Id });
        report.HasOne<Visit>().WithOne().HasForeignKey<BusinessReport>(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Node>().WithMany().HasForeignKey(row => row.Node).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Meeting>().WithMany().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RequestAnswer> request)
    {
        request.ToTable("RequestAnswers");
        request.HasKey(row => row.VisitId);
        request.HasOne<Visit>().WithOne().HasForeignKey<RequestAnswer>(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.ToTable("Meetings");
        meeting.Property(row => row.Note).HasMaxLength(FollowUpRules.LongLength);
        meeting.HasIndex(row => row.HeldOn);
    }
}

internal sealed class ProcessMapping : IEntityTypeConfiguration<ProcessVersion>, IEntityTypeConfiguration<ProcessStep>
{
    public void Configure(EntityTypeBuilder<ProcessVersion> version)
    {
        version.ToTable("ProcessVersions");
        version.HasKey(row => row.Number);
        version.Property(row => row.Number).ValueGeneratedNever();
        version.Property(row => row.AdoptedBy).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<ProcessStep> step)
    {
        step.ToTable("ProcessSteps");
        step.HasKey(row => new { row.Number, row.Key });
        step.Property(row => row.Key).HasMaxLength(ProcessRules.KeyLength);
        step.Property(row => row.NameSv).HasMaxLength(ProcessRules.NameLength);
        step.Property(row => row.NameEn).HasMaxLength(ProcessRules.NameLength);
        step.Property(row => row.Gate).HasMaxLength(200);
        step.HasOne<ProcessVersion>().WithMany().HasForeignKey(row => row.Number).OnDelete(DeleteBehavior.Restrict);
    }
}
