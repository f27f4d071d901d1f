using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityDashboard.Core.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FollowUpNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AdoptedById",
                table: "ProcessVersionsHistory",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "AdoptedById",
                table: "ProcessVersions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ClosedById",
                table: "FollowUpActionsHistory",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ClosedById",
                table: "FollowUpActions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SubmittedById",
                table: "BusinessReportsHistory",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SubmittedById",
                table: "BusinessReports",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AdoptedById",
                table: "ProcessVersionsHistory");

            migrationBuilder.DropColumn(
                name: "AdoptedById",
                table: "ProcessVersions");

            migrationBuilder.DropColumn(
                name: "ClosedById",
                table: "FollowUpActionsHistory");

            migrationBuilder.DropColumn(
                name: "ClosedById",
                table: "FollowUpActions");

            migrationBuilder.DropColumn(
                name: "SubmittedById",
                table: "BusinessReportsHistory");

            migrationBuilder.DropColumn(
                name: "SubmittedById",
                table: "BusinessReports");
        }
    }
}
